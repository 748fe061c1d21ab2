/** The characters [start, end) of a passage's text come from block `block`, beginning at its character `offset`. */
export type PassagePiece = { start: number; end: number; block: string; offset: number };

/**
 * Words that belong together, whichever blocks they stand in: a task's cell, a heading over two lines, a sentence. Every
 * character but the joining blanks traces back to a block. `text/passage.ts` makes, joins, slices and traces passages.
 */
export type Passage = { text: string; pieces: PassagePiece[] };

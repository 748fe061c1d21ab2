/**
 * One drawn character (a ligature has several letters). (x, y) is where its baseline begins and (endX, endY) where it ends, on the
 * page as shown, y growing downwards. Everything else is as in Word.
 */
export type Glyph = {
  text: string;
  x: number;
  y: number;
  endX: number;
  endY: number;
  size: number;
  font: number;
  /** Counts the operators that drew text: characters of one operator belong together. */
  run: number;
  /** Blank that the text state adds after every character ("K Ế  H O Ạ C H" set wide). */
  spacing: number;
  invisible: boolean;
  stamp: boolean;
  artifact: boolean;
  content: string | null;
};

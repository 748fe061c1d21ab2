import type { Outline } from "../../model/outline.ts";
import type { Passage } from "../../model/passage.ts";
import type { CitationReading } from "../../model/reading.ts";
import { basesOf } from "./bases.ts";
import { type Related, relate } from "./relate.ts";

/** The relation of every document cited, passage by passage; elsewhere than in the opening and below a heading of legal bases they are only cited. */
export function relationsIn(outline: Outline, readings: readonly CitationReading[][], opening: ReadonlySet<number>): Related[][] {
  const bases = basesOf(outline);
  let list: Related | null = null;
  return outline.everything.map((passage, index) => {
    const here = readings[index] ?? [];
    const isBases = passage.pieces.some(({ block }) => bases.has(block));
    const said = opening.has(index) ? relateIn(passage, here, outline) : here.map(() => cited);
    const above = isBases ? fromHeading : opening.has(index) ? list : null;
    const related = above === null ? said : said.map((own, at) => inherit(passage.text, here[at], own, above, isBases));
    list = passage.text.endsWith(";") ? (related[0] ?? null) : null;
    return related;
  });
}

const cited: Related = { relation: "cited", certainty: "stated" };
const fromHeading: Related = { relation: "basis", certainty: "implied" };

/**
 * What a document takes from the paragraph above ("Căn cứ Luật A;" | "Nghị định số B;") or the heading: one that its paragraph begins with,
 * below a heading also one that a sentence begins with. What else is cited there stands for itself.
 */
function inherit(text: string, reading: CitationReading | undefined, own: Related, above: Related, eachSentence: boolean): Related {
  const before = text.slice(0, reading?.start ?? 0);
  const begins = (eachSentence ? /(?:^|[.;])[\s\-–+•*]*(?:căn cứ\s+)?$/iu : /^[\s\-–+•*]*$/u).test(before);
  if (!begins || own.relation !== "cited" || above.relation === "cited") return own;
  return { relation: above.relation, certainty: "implied" };
}

/** A title over several paragraphs is read as one: the cue may stand on the line above. */
function relateIn(passage: Passage, readings: readonly CitationReading[], outline: Outline): Related[] {
  const block = passage.pieces[0]?.block;
  for (const title of [outline.letterhead.title, outline.carrier?.letterhead.title ?? null]) {
    const piece = title?.pieces.find((candidate) => candidate.block === block);
    if (title === null || piece === undefined) continue;
    const shift = piece.start - piece.offset;
    return relate(
      title.text,
      readings.map((reading) => ({ ...reading, start: reading.start + shift, end: reading.end + shift })),
    );
  }
  return relate(passage.text, readings);
}

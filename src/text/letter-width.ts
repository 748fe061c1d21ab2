/**
 * Natural widths in em of the letters of Times New Roman, the face that Decree 30/2020/NĐ-CP (annex I) prescribes. Lines that a
 * converter cut by the page's width fill that width, not a count of characters.
 */
const widths: readonly [string, number][] = [
  ["ijltI|!.,:;'’‘/\\()[]-", 0.3],
  ['frs"“”', 0.38],
  ["acez?J", 0.44],
  ["bdghknopquvxy0123456789$_*–", 0.5],
  ["wEFLPSTZ", 0.62],
  ["ABCRVXYUDGHKNOQđ", 0.72],
  ["m", 0.78],
  ["MW%&—…", 0.9],
];

const letterWidth = new Map(widths.flatMap(([letters, width]) => Array.from(letters, (letter): [string, number] => [letter, width])));
export const blankWidth = 0.25;
const known = new Map<string, number>([
  [" ", blankWidth],
  ["đ", 0.5],
  ["Đ", 0.72],
]);

/** The width of a text set on one line, in em. Marks above and below letters take no room. */
export function widthOf(text: string): number {
  let total = 0;
  for (const letter of text) total += widthOfLetter(letter);
  return total;
}

function widthOfLetter(letter: string): number {
  const seen = known.get(letter);
  if (seen !== undefined) return seen;
  const width = letterWidth.get(letter.normalize("NFD").charAt(0)) ?? 0.5;
  known.set(letter, width);
  return width;
}

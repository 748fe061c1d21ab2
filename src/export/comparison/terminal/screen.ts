import { columnsOf, wrapped } from "../../../text/columns.ts";
import { visibleLine } from "../../../text/visible.ts";

/** What a report may take for granted of where it is shown: columns, and whether colours are understood. */
export type Screen = { width: number; colour: boolean };

/** What a word is painted for; the colours are the terminal's own, which its owner has chosen to be legible. */
const codes = { strong: "1", soft: "2", grave: "31", good: "32", look: "33", part: "36" } as const;
export type Paint = keyof typeof codes;

export function paint(text: string, how: Paint | null, { colour }: Screen): string {
  return how === null || !colour || text === "" ? text : `\u001b[${codes[how]}m${text}\u001b[0m`;
}

/** A text behind a head, its further lines under its first: "  - Rà soát …". Signs that steer a terminal are named, not sent. */
export function hanging(head: string, text: string, screen: Screen, how: Paint | null = null): string[] {
  const indent = columnsOf(head);
  return wrapped(visibleLine(text), screen.width - indent).map(
    (line, index) => (index === 0 ? head : " ".repeat(indent)) + paint(line, how, screen),
  );
}

/** A bar of so many columns, each part as long as its share; what is left out by rounding goes to the last. */
export function bar(parts: readonly { share: number; sign: string; how: Paint | null }[], columns: number, screen: Screen): string {
  let used = 0;
  return parts
    .map(({ share, sign, how }, index) => {
      const length = index === parts.length - 1 ? columns - used : Math.round(share * columns);
      used += length;
      return paint(sign.repeat(Math.max(0, length)), how, screen);
    })
    .join("");
}

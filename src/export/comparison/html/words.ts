import type { Say } from "../../../text/notice-text.ts";
import { type Piece, wordDifference } from "../../../text/word-difference.ts";
import { type Html, html } from "./markup.ts";

/** Two texts with what is each one's own marked: as deleted above, as inserted below. */
export function markedTexts(upper: string, lower: string): { upper: Html; lower: Html } {
  const found = wordDifference(upper, lower);
  const whole = (pieces: readonly Piece[], own: (text: string) => Html) =>
    html`${pieces.map((piece) => (piece.kept ? html`${piece.text}` : own(piece.text)))}`;
  return { upper: whole(found.upper, (text) => html`<del>${text}</del>`), lower: whole(found.lower, (text) => html`<ins>${text}</ins>`) };
}

/** What the marks mean, for the head of the list. */
export function legend(say: Say): Html {
  const [before, after] = say("page-legend", { own: "\n" }).split("\n");
  const own = say("page-own-words");
  return html`<p class="legend">${before ?? ""}<del>${own}</del> <ins>${own}</ins>${after ?? ""}</p>`;
}

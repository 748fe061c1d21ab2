import type { AimChange, AimSide } from "../../../model/comparison.ts";
import type { Say } from "../../../text/notice-text.ts";
import { aimRelationWord, aimWhere, restOf, standsIn } from "../found-words.ts";
import { placeRead } from "../place.ts";
import { type Html, html } from "./markup.ts";
import { signOf } from "./row.ts";

type Sides = { upper: string; lower: string };

/** The aims that stand outside tasks, those of the upper plan on the left; each with the sentence it was read from and its place. */
export function objectivesSection(objectives: readonly AimChange[], sides: Sides, say: Say): Html {
  if (objectives.length === 0) return html``;
  const heads = ["", sides.upper, sides.lower, say("report-difference")].map((name, index) =>
    index === 0 ? html`<td></td>` : html`<th scope="col">${name}</th>`,
  );
  return html`<section aria-labelledby="objectives"><h2 id="objectives">${say("report-objectives")}</h2>
<div class="row"><table class="pair aims"><thead><tr>${heads}</tr></thead>
<tbody>${objectives.map((change, index) => lineOf(change, index, sides, say))}</tbody></table></div></section>
`;
}

function lineOf(change: AimChange, index: number, sides: Sides, say: Say): Html {
  const tone = change.severity === "error" ? "grave" : change.severity === "warning" ? "look" : "";
  const where = [change.upper, change.lower].flatMap((side) => (side === null ? [] : (standsIn(side) ?? [])));
  const cell = (label: string, content: Html) => html`<td data-label="${label}">${content}</td>`;
  return html`<tr class="${tone}" id="aim-${index + 1}"><th scope="row"><span class="hidden">${aimWhere(change, say)}</span><span aria-hidden="true">${where.join(" ↔ ")}</span></th>${cell(sides.upper, sideMarkup(change.upper, say))}${cell(sides.lower, sideMarkup(change.lower, say))}${cell(say("report-difference"), html`${signOf(change.severity)}${aimRelationWord(change, say)}`)}</tr>
`;
}

function sideMarkup(side: AimSide | null, say: Say): Html {
  if (side === null) return html`<span class="none">${say("report-nothing")}</span>`;
  const place = side.place === null ? null : html`<span>${placeRead(side.place, say)}</span>`;
  const rest = restOf(side);
  const sentence = rest === null ? null : html`<span>${rest}</span>`;
  return html`${side.text}${place === null && sentence === null ? null : html`<p class="facts">${sentence}${place}</p>`}`;
}

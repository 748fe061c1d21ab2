import type { AimChange } from "../../../model/comparison.ts";
import type { Say } from "../../../text/notice-text.ts";
import { visibleLine } from "../../../text/visible.ts";
import { aimRelationWord, standsIn } from "../found-words.ts";
import { placeRead } from "../place.ts";
import { hanging, paint, type Screen } from "./screen.ts";
import { paintOf, signOf } from "./sign.ts";

/** The aims that stand outside tasks: where, both as printed, how they relate. */
export function objectiveLines(objectives: readonly AimChange[], screen: Screen, say: Say): string[] {
  if (objectives.length === 0) return [];
  return ["", paint(say("report-objectives"), "strong", screen), ...objectives.flatMap((change) => lines(change, screen, say))];
}

function lines(change: AimChange, screen: Screen, say: Say): string[] {
  const { upper, lower, relation, severity } = change;
  const places = [upper, lower].flatMap((side) => {
    if (side === null) return [];
    const place = side.place === null ? null : placeRead(side.place, say);
    return [[standsIn(side), place].filter((part) => part !== null).join(", ")];
  });
  const sign = relation === "same" ? "=" : relation === "added" ? "+" : relation === "missing" ? "-" : "~";
  const facts = [aimRelationWord(change, say), places.filter((place) => place !== "").join(" ↔ ")]
    .filter((part) => part !== "")
    .join(" · ");
  const head = `${sign} ${signOf(severity)}`.trimEnd();
  const first = hanging(`${head} `, facts, screen, paintOf(severity) ?? "soft");
  const same = upper !== null && lower !== null && visibleLine(upper.text) === visibleLine(lower.text);
  return [
    "",
    ...first,
    ...(upper === null ? [] : hanging(same ? "    = " : "    - ", upper.text, screen)),
    ...(lower === null || same ? [] : hanging("    + ", lower.text, screen)),
  ];
}

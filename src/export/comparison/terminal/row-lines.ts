import type { TaskChange } from "../../../model/comparison.ts";
import { columnsOf } from "../../../text/columns.ts";
import { sameWords } from "../../../text/fold.ts";
import type { Say } from "../../../text/notice-text.ts";
import { visibleLine } from "../../../text/visible.ts";
import { decimal } from "../number.ts";
import { placeOf } from "../place.ts";
import type { ReportRow } from "../rows.ts";
import { hanging, type Paint, paint, type Screen } from "./screen.ts";
import { paintOf, signOf } from "./sign.ts";

/** A row: ids, places and what it is; both wordings; what differs, findings first; with `explain` also why, of a lost task always. */
export function rowLines(row: ReportRow, screen: Screen, say: Say, explain: boolean): string[] {
  const { upper, lower, pair } = row;
  const places = [upper, lower].flatMap((task) => (task === null ? [] : (placeOf(task.evidence, say) ?? [])));
  const marks = row.marks.map((mark) => say(`mark-${mark}`)).join(", ");
  const ids = [upper?.id, lower?.id].filter((id) => id !== undefined).join(pair?.relation === "same" ? " ↔ " : " ≈ ");
  const sign = pair === null ? (row.rejected?.side === "lower" ? "+" : "-") : pair.relation === "same" ? "=" : "~";
  const facts = [marks, places.join(" ↔ "), pair === null ? "" : decimal(pair.score, say)].filter((fact) => fact !== "").join(" · ");
  const name = `${sign} ${visibleLine(ids)}`;
  const head = hanging(`${name}  `, facts, screen, paintOf(row.severity) ?? "soft");
  const wording = upper !== null && lower !== null && sameWords(upper.text, lower.text);
  const changes = row.changes.filter(({ field }) => field !== "text");
  const ordered = [...changes.filter(({ severity }) => severity !== "info"), ...changes.filter(({ severity }) => severity === "info")];
  return [
    "",
    ...head.map((line, index) => (index === 0 ? paint(name, "strong", screen) + line.slice(name.length) : line)),
    ...(upper === null ? [] : hanging(wording ? "    = " : "    - ", upper.text, screen)),
    ...(lower === null || wording ? [] : hanging("    + ", lower.text, screen)),
    ...ordered.flatMap((change) => changeLines(change, screen, say)),
    ...(explain || isLoss(row) ? why(row, screen, say) : []),
  ];
}

function changeLines({ field, upper, lower, relation, severity }: TaskChange, screen: Screen, say: Say): string[] {
  const how: Paint | null = paintOf(severity);
  const nothing = `(${say("report-nothing")})`;
  const name = say(`field-${field}`);
  const head = `  ${signOf(severity)} ${name}: `;
  const lines = hanging(head, `${upper ?? nothing} → ${lower ?? nothing} [${say(`change-${relation}`)}]`, screen);
  const plain = columnsOf(head);
  return how === null
    ? lines
    : lines.map((line, index) =>
        index === 0 ? paint(line.slice(0, head.length), how, screen) + line.slice(head.length) : " ".repeat(plain) + line.slice(plain),
      );
}

/** That a task was dropped is a grave thing to say: the likest task of the other plan always stands beside it, for the reader to judge. */
function isLoss({ pair, severity }: ReportRow): boolean {
  return pair === null && severity !== "info";
}

function why({ pair, rejected }: ReportRow, screen: Screen, say: Say): string[] {
  if (pair === null) {
    if (rejected === null) return [];
    const sentence = say(`alone-${rejected.why}`, { candidate: rejected.candidate ?? "", score: decimal(rejected.score, say) });
    return hanging("      ", sentence, screen, "soft");
  }
  const words = pair.because.map((reason) => `${reason.words} ${decimal(reason.weight, say)}`).join(", ");
  const signals = pair.signals
    .map(({ signal, value, weight }) => `${say(`signal-${signal}`)} ${decimal(value, say)} × ${decimal(weight, say)}`)
    .join(", ");
  return [
    ...(words === "" ? [] : hanging("      ", `${say("diff-because")}: ${words}`, screen, "soft")),
    ...(signals === "" ? [] : hanging("      ", signals, screen, "soft")),
  ];
}

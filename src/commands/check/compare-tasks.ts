import type { Task } from "../../model/plan.ts";
import type { ExpectedTask } from "./expected.ts";
import { pairByText } from "./pair.ts";
import { deadlineKey, keyOf, targetKey, targetWords } from "./same.ts";
import { compareBags, type Measure, placeOf, type Sheet } from "./sheet.ts";

/** Tasks pair by their words; then each field counts for itself, and the row only when all of them are right. */
export function compareTasks(sheet: Sheet, expected: readonly ExpectedTask[], got: readonly Task[]): void {
  const pairs = pairByText(expected, got);
  const { tasks, rows, deadlines, units } = sheet.tallies;
  tasks.of += expected.length;
  rows.of += expected.length;
  deadlines.of += expected.length;
  units.of += expected.length;
  expected.forEach((task, i) => {
    const found = got[pairs.get(i) ?? -1];
    if (found === undefined) {
      sheet.losses.push({ measure: "tasks", where: `task ${task.id}`, expected: task.text, got: null, place: null });
      sheet.tallies.targets.of += task.targets.length;
    } else {
      tasks.right++;
      compareTask(sheet, task, found);
    }
  });
  const partners = new Set(pairs.values());
  got.forEach((task, j) => {
    if (partners.has(j)) return;
    tasks.extra++;
    sheet.losses.push({ measure: "tasks", where: `task ${task.id}`, expected: null, got: task.text, place: placeOf(task.evidence) });
    sheet.tallies.targets.extra += task.targets.length;
  });
}

const wordFields = ["id", "label", "group", "text", "product", "note", "deadline_text"] as const;

function compareTask(sheet: Sheet, expected: ExpectedTask, got: Task): void {
  const before = sheet.losses.length;
  const place = placeOf(got.evidence);
  /** True when both say the same; else the loss is noted. */
  const agree = (measure: Measure, field: string, want: string | null, have: string | null): boolean => {
    if (keyOf(want) === keyOf(have)) return true;
    sheet.losses.push({ measure, where: `task ${expected.id} ${field}`, expected: want, got: have, place });
    return false;
  };
  for (const field of wordFields) agree("rows", field, expected[field], got[field]);
  const list = (items: readonly string[]): string | null => (items.length === 0 ? null : [...items].sort().join(" | "));
  const lead = agree("units", "lead", list(expected.lead), list(got.lead));
  const support = agree("units", "support", list(expected.support), list(got.support));
  if (lead && support) sheet.tallies.units.right++;
  const asked = expected.deadlines.find((deadline) => deadline.offset !== undefined);
  const want = list(expected.deadlines.map((deadline) => deadlineKey(deadline, asked)));
  const have = list(got.deadlines.map((deadline) => deadlineKey({ ...deadline, offset: deadline.offset }, asked)));
  if (agree("deadlines", "deadlines", want, have)) sheet.tallies.deadlines.right++;
  compareBags(
    sheet,
    "targets",
    `task ${expected.id}`,
    { items: expected.targets, key: targetKey, say: targetWords },
    { items: got.targets, key: targetKey, say: targetWords, evidence: (target) => target.evidence },
  );
  if (sheet.losses.length === before) sheet.tallies.rows.right++;
}

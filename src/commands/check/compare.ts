import type { Objective, Plan, PlanHead } from "../../model/plan.ts";
import { compareTasks } from "./compare-tasks.ts";
import type { Expected, ExpectedObjective } from "./expected.ts";
import { pairByText } from "./pair.ts";
import { keyOf, numberKey, targetKey } from "./same.ts";
import { compareBags, newSheet, placeOf, type Sheet } from "./sheet.ts";

/** Field by field: what a careful reader expects of a plan against what was extracted. */
export function comparePlan(expected: Expected, got: Plan): Sheet {
  const sheet = newSheet();
  compareHead(sheet, "plan", expected.plan, got.plan);
  if (expected.carrier !== undefined) compareHead(sheet, "carrier", expected.carrier, got.carrier);
  const noEvidence = (): null => null;
  compareBags(
    sheet,
    "recipients",
    "recipients",
    { items: expected.recipients, key: keyOf },
    { items: got.recipients, key: keyOf, evidence: noEvidence },
  );
  const citationKey = (c: { type: string; number: string; date: string | null }): string =>
    `${keyOf(c.type)} ${numberKey(c.number)} ${c.date ?? "-"}`;
  compareBags(
    sheet,
    "citations",
    "citations",
    { items: expected.citations, key: citationKey },
    { items: got.citations, key: citationKey, evidence: (item) => item.evidence },
  );
  const sectionKey = (s: { path: string; title: string | null; text?: string | undefined }): string =>
    s.title === null ? `${s.path} “${keyOf(s.text ?? "")}”` : `${s.path} ${keyOf(s.title)}`;
  compareBags(
    sheet,
    "sections",
    "sections",
    { items: expected.sections, key: sectionKey },
    { items: got.sections, key: sectionKey, evidence: (item) => item.evidence },
  );
  const groupKey = (g: { label: string | null; title: string; declared: number | null }): string =>
    `${g.label ?? "-"} ${keyOf(g.title)} (${g.declared ?? "-"})`;
  compareBags(
    sheet,
    "groups",
    "groups",
    { items: expected.groups, key: groupKey },
    { items: got.groups, key: groupKey, evidence: (item) => item.evidence },
  );
  compareTasks(sheet, expected.tasks, got.tasks);
  compareObjectives(sheet, expected.objectives, got.objectives);
  return sheet;
}

/** Every field that the expected head names; a head that was not found at all misses each of them. */
function compareHead(
  sheet: Sheet,
  whose: string,
  expected: Record<string, string | number | null | undefined>,
  got: PlanHead | null,
): void {
  for (const [field, value] of Object.entries(expected)) {
    const found = got === null ? null : got[field as keyof Expected["plan"]];
    if (value === undefined) continue;
    const [want, have] = [value === null ? null : String(value), found === null || found === undefined ? null : String(found)];
    sheet.tallies.plan.of++;
    if (keyOf(want) === keyOf(have)) sheet.tallies.plan.right++;
    else
      sheet.losses.push({
        measure: "plan",
        where: `${whose}.${field}`,
        expected: want,
        got: have,
        place: placeOf(got?.evidence[field] ?? null),
      });
  }
}

function compareObjectives(sheet: Sheet, expected: readonly ExpectedObjective[], got: readonly Objective[]): void {
  const pairs = pairByText(expected, got);
  const tally = sheet.tallies.objectives;
  tally.of += expected.length;
  expected.forEach((item, i) => {
    const found = got[pairs.get(i) ?? -1];
    const where = `objective “${item.text.slice(0, 40)}”`;
    compareBags(
      sheet,
      "targets",
      where,
      { items: item.targets, key: targetKey },
      { items: found?.targets ?? [], key: targetKey, evidence: (target) => target.evidence },
    );
    const differs = found === undefined || keyOf(found.text) !== keyOf(item.text) || (found.section ?? "") !== (item.section ?? "");
    if (!differs) tally.right++;
    else {
      const said = (o: { section: string | null; text: string }): string => `${o.section ?? "-"}: ${o.text}`;
      const place = placeOf(found?.evidence ?? null);
      sheet.losses.push({ measure: "objectives", where, expected: said(item), got: found === undefined ? null : said(found), place });
    }
  });
  const partners = new Set(pairs.values());
  got.forEach((item, j) => {
    if (partners.has(j)) return;
    tally.extra++;
    sheet.losses.push({ measure: "objectives", where: "objectives", expected: null, got: item.text, place: placeOf(item.evidence) });
    sheet.tallies.targets.extra += item.targets.length;
  });
}

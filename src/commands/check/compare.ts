import type { Evidence } from "../../model/place.ts";
import type { Objective, Plan, PlanHead } from "../../model/plan.ts";
import { resolveSentences } from "../../text/notices/resolve.ts";
import { compareTasks } from "./compare-tasks.ts";
import type { Expected, ExpectedObjective } from "./expected.ts";
import { pairByText } from "./pair.ts";
import { keyOf, numberKey, targetKey, targetWords } from "./same.ts";
import { compareBags, newSheet, placeOf, type Sheet } from "./sheet.ts";

/** Field by field: what a careful reader expects of a plan against what was extracted. */
export function comparePlan(expected: Expected, got: Plan): Sheet {
  const sheet = newSheet();
  compareHead(sheet, "plan", expected.plan, got.plan);
  if (expected.carrier !== undefined) compareHead(sheet, "carrier", expected.carrier, got.carrier);
  compareLists(sheet, expected, got);
  compareRelations(sheet, expected, got);
  compareTasks(sheet, expected.tasks, got.tasks);
  compareObjectives(sheet, expected.objectives, got.objectives);
  compareNotices(sheet, expected, got);
  return sheet;
}

function compareLists(sheet: Sheet, expected: Expected, got: Plan): void {
  const names = { key: keyOf, say: (name: string): string => name };
  const citations = { key: citationKey, say: (c: Citation): string => `${c.type} ${c.number} ${c.date ?? ""}`.trim() };
  const sections = { key: sectionKey, say: (s: Section): string => `${s.path} ${s.title ?? `“${s.text ?? ""}”`}` };
  const groups = {
    key: groupKey,
    say: (g: Group): string => `${g.label ?? "-"} ${g.title}${g.declared === null ? "" : ` (${g.declared})`}`,
  };
  const evidence = (item: { evidence: Evidence | null }): Evidence | null => item.evidence;
  compareBags(
    sheet,
    "recipients",
    "recipients",
    { items: expected.recipients, ...names },
    { items: got.recipients, ...names, evidence: () => null },
  );
  compareBags(
    sheet,
    "citations",
    "citations",
    { items: expected.citations, ...citations },
    { items: got.citations, ...citations, evidence },
  );
  compareBags(sheet, "sections", "sections", { items: expected.sections, ...sections }, { items: got.sections, ...sections, evidence });
  compareBags(sheet, "groups", "groups", { items: expected.groups, ...groups }, { items: got.groups, ...groups, evidence });
}

/** The plan's place in the world, where the expected plan says it: the relation to each document that it cites, the programme it carries out. */
function compareRelations(sheet: Sheet, expected: Expected, got: Plan): void {
  const related = expected.citations.filter((citation) => citation.relation !== undefined);
  const asked = new Set(related.map(citationKey));
  const side = {
    key: (c: Citation): string => `${citationKey(c)} ${c.relation}`,
    say: (c: Citation): string => `${c.number} ${c.relation}`,
  };
  const found = got.citations.filter((citation) => asked.has(citationKey(citation)));
  const evidence = (item: { evidence: Evidence | null }): Evidence | null => item.evidence;
  compareBags(sheet, "citations", "relations", { items: related, ...side }, { items: found, ...side, evidence });
  if (expected.programme === undefined) return;
  sheet.tallies.plan.of++;
  const name = got.programme?.name ?? null;
  if (keyOf(expected.programme) === keyOf(name)) sheet.tallies.plan.right++;
  else {
    const place = placeOf(got.programme?.evidence ?? null);
    sheet.losses.push({ measure: "plan", where: "programme", expected: expected.programme, got: name, place });
  }
}

/** What the plan itself has wrong, code by code, each as often as it is told; what readers say of a form is no matter of the plan. */
function compareNotices(sheet: Sheet, expected: Expected, got: Plan): void {
  if (expected.notices === undefined) return;
  const codes = { key: (code: string): string => code, say: (code: string): string => code };
  const found = got.notices.filter((notice) => isFinding(notice.code));
  compareBags(
    sheet,
    "notices",
    "notices",
    { items: expected.notices, ...codes },
    {
      items: found,
      key: (notice) => notice.code,
      say: (notice) => `${notice.code} ${JSON.stringify(notice.values)}`,
      evidence: (notice) => notice.evidence,
    },
  );
}

/** Codes with a sentence in text/notices/resolve.ts. */
function isFinding(code: string): boolean {
  return code in resolveSentences;
}

type Citation = Expected["citations"][number];
type Section = Expected["sections"][number];
type Group = Expected["groups"][number];

const citationKey = (c: Citation): string => `${keyOf(c.type)} ${numberKey(c.number)} ${c.date}`;
const sectionKey = (s: Section): string => (s.title === null ? `${s.path} “${keyOf(s.text ?? "")}”` : `${s.path} ${keyOf(s.title)}`);
const groupKey = (g: Group): string => `${g.label} ${keyOf(g.title)} ${g.declared}`;

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
      { items: item.targets, key: targetKey, say: targetWords },
      { items: found?.targets ?? [], key: targetKey, say: targetWords, evidence: (target) => target.evidence },
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

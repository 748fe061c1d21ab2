import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planOf } from "./ingest.ts";
import type { Plan } from "./model/plan.ts";

/** The same plan in several forms says the same: its tasks, groups and sections are read alike from Word, text, Markdown and PDF. */
const root = join(import.meta.dirname, "..");
const corpus = join(root, "../shared/corpus");
if (!existsSync(corpus)) console.warn(`forms.test.ts: no ${corpus}; only the fixtures' forms are compared.`);

/** What may differ, each with its reason. A difference that is listed but gone makes the test fail as well. */
const allowed: { plan: string; form: string; fact: string; why: string }[] = [
  { plan: "hoang-kim-2025", form: "plan.pdf", fact: "group 9 title", why: "Word has a blank after a hyphen; here the line ends there" },
  { plan: "hoang-kim-2025", form: "source.txt", fact: "group 9 title", why: "the source has no blank where Word has one" },
];

type PlanForms = { plan: string; folder: string; forms: string[] };

/** Folders with a plan in at least two forms, the first of which the others are compared with. Scans are left out: pictures lose letters. */
function plansIn(parent: string): PlanForms[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ plan: name, folder: join(parent, name), forms: formsIn(join(parent, name)) }))
    .filter(({ forms }) => forms.length > 1)
    .sort((a, b) => (a.plan < b.plan ? -1 : 1));
}

function formsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:plan|source)\.(?:docx|(?:web\.|unruled\.)?pdf|md|txt)$/u.test(name))
    .sort();
}

const plans = [join(root, "fixtures/plans"), join(root, "fixtures/hard"), corpus].flatMap(plansIn);

describe.each(plans)("$plan", ({ plan, folder, forms: [first = "", ...others] }) => {
  const read = async (form: string) => facts(await planOf(new Uint8Array(readFileSync(join(folder, form))), form, { ocr: "never" }));
  // Read once, when the first test asks for it.
  let reference: Promise<Map<string, unknown>> | null = null;

  test.each(others)(`%s says what ${first} says`, async (form) => {
    const ours = allowed.filter((line) => line.plan === plan && line.form === form).map(({ fact }) => fact);
    reference ??= read(first);
    const found = differences(await reference, await read(form));
    expect(found.filter(({ fact }) => !ours.includes(fact))).toEqual([]);
    expect(ours.filter((fact) => !found.some((one) => one.fact === fact))).toEqual([]);
  });
});

test("what may differ is said of plans that are there", () => {
  const names = plans.map(({ plan }) => plan);
  const strange = allowed.filter(({ plan }) => !names.includes(plan));
  if (existsSync(corpus)) expect(strange).toEqual([]);
});

/** A plan as named facts, "task I/1 lead" → its value; a fact is compared with the one of the same name. */
function facts(plan: Plan): Map<string, unknown> {
  const named = new Map<string, unknown>([
    ["tasks", plan.tasks.map(({ id }) => id)],
    ["groups", plan.groups.map(({ label }) => label)],
    ["sections", plan.sections.map(({ path }) => path)],
  ]);
  for (const { id, text, lead, support, deadlines, targets } of plan.tasks) {
    named.set(`task ${id} text`, text);
    named.set(`task ${id} lead`, lead);
    named.set(`task ${id} support`, support);
    named.set(
      `task ${id} deadlines`,
      deadlines.map(({ kind, text, start, end, rrule, trigger }) => ({ kind, text, start, end, rrule, trigger })),
    );
    named.set(
      `task ${id} targets`,
      targets.map(({ text, comparator, value, unit, by }) => ({ text, comparator, value, unit, by })),
    );
  }
  for (const [n, { title, declared }] of plan.groups.entries()) named.set(`group ${n} title`, { title, declared });
  for (const [n, { title, text }] of plan.sections.entries()) named.set(`section ${n} words`, { title, text });
  return named;
}

function differences(one: Map<string, unknown>, other: Map<string, unknown>): { fact: string; one: unknown; other: unknown }[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((fact) => JSON.stringify(one.get(fact)) !== JSON.stringify(other.get(fact)))
    .map((fact) => ({ fact, one: one.get(fact), other: other.get(fact) }));
}

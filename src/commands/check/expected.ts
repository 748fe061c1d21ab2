import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { Failure } from "../../model/failure.ts";
import { comparators, deadlineKinds, levels, relations } from "../../model/reading.ts";

const words = z.string().nullable();

const deadlineSchema = z.strictObject({
  kind: z.enum(deadlineKinds),
  text: z.string(),
  start: words,
  end: words,
  rrule: words,
  trigger: words,
  offset: words.optional(),
  workdays: z.boolean().optional(),
});
export type ExpectedDeadline = z.infer<typeof deadlineSchema>;

const targetSchema = z.strictObject({
  text: z.string(),
  comparator: z.enum(comparators),
  value: z.number(),
  value_to: z.number().optional(),
  unit: z.string(),
  by: words,
});
export type ExpectedTarget = z.infer<typeof targetSchema>;

const headSchema = z.strictObject({
  type: words,
  number: words,
  issuer: words,
  level: z.enum(levels).nullable(),
  area: words,
  place: words,
  issued: words,
  title: words,
  year_from: z.int().nullable(),
  year_to: z.int().nullable(),
  signer: words,
  signer_title: words,
});

const taskSchema = z.strictObject({
  id: z.string(),
  label: words,
  group: words,
  text: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  product: words,
  note: words,
  deadline_text: words,
  deadlines: z.array(deadlineSchema),
  targets: z.array(targetSchema),
});
export type ExpectedTask = z.infer<typeof taskSchema>;

const objectiveSchema = z.strictObject({ section: words, text: z.string(), targets: z.array(targetSchema) });
export type ExpectedObjective = z.infer<typeof objectiveSchema>;

/** What a careful reader says that the plan contains: `expected.json`, written by hand. Unknown keys are slips of the hand. */
export const expectedSchema = z.strictObject({
  plan: headSchema,
  carrier: headSchema.partial().optional(),
  recipients: z.array(z.string()),
  citations: z.array(z.strictObject({ type: z.string(), number: z.string(), date: words, relation: z.enum(relations).optional() })),
  programme: words.optional(),
  /** Codes of all that the plan itself has wrong; [] for a plan made to be clean. */
  notices: z.array(z.string()).optional(),
  sections: z.array(z.strictObject({ path: z.string(), title: words, text: z.string().optional() })),
  groups: z.array(z.strictObject({ label: words, title: z.string(), declared: z.int().nullable() })),
  tasks: z.array(taskSchema),
  objectives: z.array(objectiveSchema),
});
export type Expected = z.infer<typeof expectedSchema>;

/** One plan in one form. `form` is what follows "plan." in the file's name: "txt", "web.pdf". */
export type Fixture = { plan: string; form: string; file: string; expected: Expected };

/** Every plan.* beside an expected.json, at any depth below `folder`, sorted by folder and form. */
export function fixturesIn(folder: string): Fixture[] {
  const fixtures = foldersWithExpected(folder).flatMap((place) => {
    const files = readdirSync(place).filter((name) => name.startsWith("plan."));
    return files.sort().map((name) => {
      const form = name.slice("plan.".length);
      return { plan: basename(place), form, file: join(place, name), expected: expectedFor(place, form) };
    });
  });
  if (fixtures.length === 0) throw new Failure("check-nothing", { folder });
  return fixtures;
}

function foldersWithExpected(folder: string): string[] {
  if (!existsSync(folder)) return [];
  if (existsSync(join(folder, "expected.json"))) return [folder];
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return inner
    .map((entry) => join(folder, entry.name))
    .sort()
    .flatMap(foldersWithExpected);
}

/** expected.json, with what expected.FORM.json says otherwise: a text form may lack the letterhead that the DOCX has. */
function expectedFor(folder: string, form: string): Expected {
  const file = join(folder, "expected.json");
  const override = join(folder, `expected.${form}.json`);
  const whole = existsSync(override) ? merged(json(file), json(override)) : json(file);
  const parsed = expectedSchema.safeParse(whole);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Failure("check-expected-wrong", { file, where: issue?.path.join(".") ?? "", problem: issue?.message ?? "" });
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Failure("check-expected-wrong", { file, where: "", problem: cause instanceof Error ? cause.message : "" }, { cause });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Objects are merged key by key; a list of the override stands for the whole list. */
function merged(base: unknown, override: unknown): unknown {
  if (!isRecord(base) || !isRecord(override)) return override;
  const both = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(override)) both.set(key, merged(both.get(key), value));
  return Object.fromEntries(both);
}

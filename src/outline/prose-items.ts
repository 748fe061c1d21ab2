import type { BodyLine } from "./body-line.ts";
import type { FieldLine } from "./field-line.ts";

/**
 * A task written as prose: the lines that say it, the field lines under it, and, for a bullet under a labelled sentence that is
 * no heading, that sentence's line (its container) and the bullet's number in it. All are indices into the body's lines.
 */
export type ProseItem = { lines: number[]; fields: number[]; container: number | null; ordinal: number | null };

/**
 * The prose tasks of the body, known by the field lines ("- Cơ quan chủ trì: …", "- Thời gian thực hiện: …") that follow them, or by
 * the fields in brackets at their own end.
 */
export function proseItems(body: readonly BodyLine[]): ProseItem[] {
  const items: ProseItem[] = [];
  const ordinals = new Map<number, number>();
  for (let at = 0; at < body.length; at++) {
    const fields = runOfFields(body, body[at]?.kind === "field" ? at : at + 1);
    const lines = linesOfItem(body, at, fields);
    const first = lines[0];
    if (first === undefined) continue;
    if (body[first]?.isTask !== true && !makesTask([...lines, ...fields].flatMap((line) => body[line]?.fields ?? []))) continue;
    const container = containerOf(body, first);
    const ordinal = container === null ? null : (ordinals.get(container) ?? 0) + 1;
    if (container !== null && ordinal !== null) ordinals.set(container, ordinal);
    items.push({ lines, fields, container, ordinal });
  }
  return items;
}

/** The lines of the task whose fields begin at `at`, or that is all on the line `at` itself; none elsewhere. */
function linesOfItem(body: readonly BodyLine[], at: number, fields: readonly number[]): number[] {
  const line = body[at];
  if (line === undefined) return [];
  if (line.kind === "field") return at === 0 || body[at - 1]?.kind === "field" ? [] : linesAbove(body, at, fields.at(-1) ?? at);
  return (line.fields.length > 0 || line.isTask === true) && fields.length === 0 ? [at, ...goingOn(body, at)] : [];
}

/** The lines below that go on with the task on the line `at`. */
function goingOn(body: readonly BodyLine[], at: number): number[] {
  const lines: number[] = [];
  for (let next = at + 1; body[next]?.goesOn === true; next++) lines.push(next);
  return lines;
}

/** Somebody has to do it, or more than one thing is said of it: time, place and those present alone are an invitation's lines. */
function makesTask(fields: readonly FieldLine[]): boolean {
  const said = fields.filter(({ role }) => role !== "extra");
  return said.some(({ role, makesTask: alone }) => role === "lead" || role === "support" || alone === true) || said.length > 1;
}

function runOfFields(body: readonly BodyLine[], start: number): number[] {
  const run: number[] = [];
  for (let at = start; body[at]?.kind === "field"; at++) run.push(at);
  return run;
}

/**
 * The lines that the fields from `start` on belong to. One line as a rule; a labelled line with its bullets and continuations
 * when these carry no fields of their own:
 *   (1) Rà soát …:      a) Kết nối … theo Quyết định …
 *   - bước một;         - Kết nối với cơ sở dữ liệu A.
 *   - bước hai.         - Bộ phận thực hiện: …
 *   - Cơ quan chủ trì:  - Kết nối với cơ sở dữ liệu B.   ← its own fields follow: each bullet is a task
 */
function linesAbove(body: readonly BodyLine[], start: number, end: number): number[] {
  let first = start - 1;
  const nearest = body[first];
  if (nearest === undefined) return [];
  if (isAnchor(nearest)) return [first];
  while (first - 1 >= 0) {
    const above = body[first - 1];
    if (above === undefined || above.kind === "field" || above.kind === "heading") break;
    first--;
    if (isAnchor(above)) break;
  }
  const reached = body[first];
  const bulletTasks = nearest.kind === "bullet" && (body[first - 1]?.kind === "field" || bulletTaskFollows(body, end + 1));
  if (bulletTasks || (reached !== undefined && !isAnchor(reached) && nearest.kind === "plain")) return [start - 1];
  return Array.from({ length: start - first }, (_, i) => first + i);
}

/** A line that begins a task of its own: a heading, or anything with a number or letter. */
function isAnchor(line: BodyLine): boolean {
  return line.kind === "heading" || line.kind === "content" || line.label !== null;
}

/** After the fields comes a bullet that again has fields, before any label: the bullets are the tasks. */
function bulletTaskFollows(body: readonly BodyLine[], from: number): boolean {
  for (let at = from; at < body.length; at++) {
    const line = body[at];
    if (line === undefined || isAnchor(line)) return false;
    if (line.kind === "field") return at > from;
  }
  return false;
}

/** The labelled sentence that a bullet task stands under, when it is no heading. */
function containerOf(body: readonly BodyLine[], index: number): number | null {
  if (body[index]?.kind !== "bullet" || body[index]?.label !== null) return null;
  for (let at = index - 1; at >= 0; at--) {
    const line = body[at];
    if (line === undefined || line.kind === "heading") return null;
    if (isAnchor(line)) return at;
  }
  return null;
}

import type { AloneOutcome, ComparisonKind, Rejected } from "../model/comparison.ts";
import type { Plan, Task, UnitMention } from "../model/plan.ts";
import { type Level, levels } from "../model/reading.ts";
import type { Severity } from "../model/severity.ts";
import type { Lone } from "./align/align.ts";
import { lastDay } from "./fields/deadline.ts";
import { yearOf } from "./plan-name.ts";

/** What became of a task that has no partner, and how much that weighs. */
export function rejectedOf(lone: Lone, kind: ComparisonKind, upper: Plan, lower: Plan): Rejected[] {
  const [own, other] = lone.side === "upper" ? [upper, lower] : [lower, upper];
  const task = own.tasks[lone.task];
  if (task === undefined) return [];
  const candidate = lone.candidate === null ? null : (other.tasks[lone.candidate]?.id ?? null);
  const { outcome, severity } = lone.side === "lower" ? fresh : kind === "years" ? passed(task, lower) : handedDown(task, upper, lower);
  return [{ side: lone.side, task: task.id, candidate, score: Math.round(lone.score * 1000) / 1000, why: lone.why, outcome, severity }];
}

type Fate = { outcome: AloneOutcome; severity: Severity };

const fresh: Fate = { outcome: "new", severity: "info" };

/**
 * A task that names bodies of the lower plan's level in the lead was given to it: that it is gone is an error. One that names them
 * among those who support, or does not say whose it is, wants a look. One that only bodies further up carry out was never handed down.
 * A single body whose name says no level ("Phòng Y tế") is one of the plan's own. Between plans of one level nothing is handed down: what
 * the other lacks may want a look, no more.
 */
function handedDown(task: Task, upper: Plan, lower: Plan): Fate {
  const level = lower.plan.level;
  if (level !== null && level === upper.plan.level) return { outcome: "dropped", severity: "warning" };
  const given = (role: UnitMention["role"]) => task.units.some((unit) => unit.role === role && reaches(unit, level));
  if (given("lead")) return { outcome: "dropped", severity: "error" };
  if (given("support")) return { outcome: "dropped", severity: "warning" };
  const leads = task.units.filter((unit) => unit.role === "lead");
  const above =
    level !== null && leads.length > 0 && leads.every((unit) => isAbove(unit.level ?? (unit.collective ? null : upper.plan.level), level));
  return above ? { outcome: "kept", severity: "info" } : { outcome: "dropped", severity: "warning" };
}

function reaches(unit: UnitMention, level: Level | null): boolean {
  return level !== null && unit.level === level;
}

function isAbove(own: Level | null, level: Level): boolean {
  return own !== null && levels.indexOf(own) < levels.indexOf(level);
}

/** Between years: finished where its last day lies before the later plan's first year; what had no such day has been given up. */
function passed(task: Task, later: Plan): Fate {
  const [day, year] = [lastDay(task.deadlines), yearOf(later)];
  const finished = day !== null && year !== null && Number(day.slice(0, 4)) < year;
  return finished ? { outcome: "finished", severity: "info" } : { outcome: "discontinued", severity: "warning" };
}

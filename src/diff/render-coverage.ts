import type { Coverage, CoverageCell } from "../model/coverage.ts";
import type { Say } from "./render.ts";

/** The matrix as text: a line a plan with its days and share, a line a task with a sign for each plan, then the places without a plan. */
export function coverageText({ upper, plans, tasks, cells, areas_without_plan }: Coverage, say: Say): string {
  const at = new Map(cells.map((cell) => [`${cell.task}\n${cell.plan}`, cell]));
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  const lines = [`${say("diff-upper")}: ${[upper.number, upper.title ?? upper.issuer].filter((part) => part !== null).join(" – ")}`, ""];
  for (const [index, plan] of plans.entries()) {
    const days = plan.latency_days === null ? say("coverage-undated") : say("coverage-days", { days: plan.latency_days });
    lines.push(
      `${String(index + 1).padStart(4)}  ${percent(plan.share).padStart(4)}  ${days}  ${plan.area ?? plan.issuer ?? plan.id} ${plan.number ?? ""}`.trimEnd(),
    );
  }
  lines.push("");
  for (const task of tasks) {
    const signs = plans.map((plan) => signOf(at.get(`${task.id}\n${plan.id}`))).join("");
    lines.push(`${signs}  ${percent(task.share).padStart(4)}  ${task.id}  ${short(task.text)}`);
  }
  if (areas_without_plan.length > 0) lines.push("", `${say("coverage-without")}: ${areas_without_plan.map(({ name }) => name).join(", ")}`);
  return lines.join("\n");
}

function signOf(cell: CoverageCell | undefined): string {
  if (cell === undefined) return ".";
  if (cell.severity === "error" || cell.severity === "warning") return "!";
  return cell.relation === "same" ? "=" : "~";
}

function short(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 90 ? text : `${characters.slice(0, 89).join("")}…`;
}

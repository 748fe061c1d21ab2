import type { Plan } from "../model/plan.ts";
import { type DeadlineKind, deadlineKinds } from "../model/reading.ts";
import type { Session } from "./session.ts";
import { tableText } from "./table.ts";

/** What the table after an ingestion says of a plan. */
export type PlanLine = {
  file: string;
  id: string;
  outcome: "new" | "unchanged" | "replaced";
  number: string | null;
  title: string | null;
  level: string | null;
  format: string;
  sections: number;
  tasks: number;
  deadlines: Record<DeadlineKind, number>;
  targets: number;
  notices: number;
};

export function planLine(file: string, id: string, outcome: PlanLine["outcome"], plan: Plan): PlanLine {
  const all = plan.tasks.flatMap((task) => task.deadlines);
  const count = (kind: DeadlineKind) => all.filter((deadline) => deadline.kind === kind).length;
  return {
    file,
    id,
    outcome,
    number: plan.plan.number,
    title: plan.plan.title,
    level: plan.plan.level,
    format: plan.document.format,
    sections: plan.sections.length,
    tasks: plan.tasks.length,
    deadlines: {
      date: count("date"),
      recurring: count("recurring"),
      continuous: count("continuous"),
      event: count("event"),
      unknown: count("unknown"),
    },
    targets: [...plan.tasks, ...plan.objectives].reduce((sum, owner) => sum + owner.targets.length, 0),
    notices: plan.notices.filter((notice) => notice.severity !== "info").length,
  };
}

export function planLinesText(session: Session, lines: readonly PlanLine[]): string {
  const headings = ["file", "plan", "level", "format", "sections", "tasks", ...deadlineKinds, "targets", "notices", "state"];
  const rows = lines.map((line) => [
    shortPath(line.file),
    line.number ?? line.title ?? "-",
    line.level === null ? "-" : session.say(`level-${line.level}`),
    line.format,
    line.sections,
    line.tasks,
    ...deadlineKinds.map((kind) => line.deadlines[kind]),
    line.targets,
    line.notices,
    session.say(`outcome-${line.outcome}`),
  ]);
  return tableText(
    headings.map((heading) => session.say(`heading-${heading}`)),
    rows,
    30,
  );
}

/** Files are often all called plan.pdf: the folder tells them apart. Long ones lose their beginning. */
function shortPath(path: string): string {
  const short = Array.from(path.split(/[\\/]/u).slice(-2).join("/"));
  return short.length <= 30 ? short.join("") : `…${short.slice(-29).join("")}`;
}

import type { AimChange, AimSide, Comparison, TaskChange } from "../../model/comparison.ts";
import type { Notice } from "../../model/notice.ts";
import type { Task } from "../../model/plan.ts";
import type { Cell } from "../../model/table.ts";
import type { Say } from "../../text/notice-text.ts";
import { visibleText } from "../../text/visible.ts";
import { answersOf, type Covered, cellsOf, delayOf, placeNames } from "./covered.ts";
import { aimRelationWord, standsIn } from "./found-words.ts";
import { percent } from "./number.ts";
import { placeOf, placeRead } from "./place.ts";
import { type Compared, type ReportRow, rowGroups } from "./rows.ts";
import { sidesOf } from "./sides.ts";

/** A table as spreadsheets have it. Widths in characters. */
export type ReportTable = { name: string; columns: readonly { heading: string; width: number }[]; rows: readonly (readonly Cell[])[] };

/** The sheets of a workbook, and the one of them that says everything in rows of one kind, for CSV. */
export type ReportTables = { long: ReportTable; sheets: readonly ReportTable[] };

/** The tasks, a row each pair or task without a partner; and the differences, a row each value that differs. */
export function comparisonTables(compared: Compared, say: Say): ReportTables {
  const rows = rowGroups(compared).flatMap((group) => group.rows.map((row) => ({ row, group: group.title })));
  const side = sidesOf(compared.comparison.kind, say);
  const both = (what: string, width: number) => [
    { heading: `${side.upper}: ${what}`, width },
    { heading: `${side.lower}: ${what}`, width },
  ];
  const head = [
    { heading: `${say("page-task")}: ${side.upper}`, width: 10 },
    { heading: `${say("page-task")}: ${side.lower}`, width: 10 },
    { heading: say("table-answer"), width: 14 },
  ];
  const tasks: ReportTable = {
    name: say("table-tasks"),
    columns: [
      { heading: say("table-group"), width: 24 },
      ...head,
      { heading: say("table-severity"), width: 12 },
      ...both(say("field-text"), 48),
      ...both(say("field-lead"), 24),
      ...both(say("field-deadline"), 20),
      ...both(say("table-place"), 12),
      { heading: say("table-score"), width: 9 },
      { heading: say("report-shared"), width: 30 },
    ],
    rows: rows.map(({ row, group }) => [
      group,
      ...headOf(row, say),
      severityWord(row.severity, say),
      ...sides(row, (task) => task.text),
      ...sides(row, (task) => task.lead.join("; ") || null),
      ...sides(row, deadlineOf),
      ...sides(row, (task) => placeOf(task.evidence, say)),
      (row.pair ?? row.rejected)?.score ?? null,
      row.pair?.because.map((reason) => reason.words).join("; ") || null,
    ]),
  };
  const differences: ReportTable = {
    name: say("table-differences"),
    columns: [
      ...head,
      { heading: say("report-field"), width: 12 },
      { heading: side.upper, width: 48 },
      { heading: side.lower, width: 48 },
      { heading: say("report-difference"), width: 16 },
      { heading: say("table-severity"), width: 12 },
    ],
    rows: [...objectiveRows(compared.comparison.objectives, say), ...rows.flatMap(({ row }) => differencesOf(row, say))],
  };
  const { notices } = compared.comparison;
  const blank = head.map((): Cell => null);
  const long = { ...differences, rows: [...noticeRows(notices, say).map((row) => [...blank, ...row]), ...differences.rows] };
  return {
    long: shown(long),
    sheets: [...noticeSheets(notices, say), tasks, differences, ...objectiveSheets(compared.comparison, say)].map(shown),
  };
}

function headOf(row: ReportRow, say: Say): Cell[] {
  return [row.upper?.id ?? null, row.lower?.id ?? null, row.marks.map((mark) => say(`mark-${mark}`)).join(", ")];
}

function sides(row: ReportRow, of: (task: Task) => string | null): Cell[] {
  return [row.upper, row.lower].map((task) => (task === null ? null : of(task)));
}

function deadlineOf(task: Task): string | null {
  return task.deadline_text ?? (task.deadlines.map((deadline) => deadline.text).join("; ") || null);
}

function severityWord(severity: TaskChange["severity"] | null, say: Say): string | null {
  return severity === null ? null : say(`weight-${severity}`);
}

/** A task without a partner is a difference of its own; a pair that differs in nothing has none. */
function differencesOf(row: ReportRow, say: Say): Cell[][] {
  const head = headOf(row, say);
  if (row.rejected !== null) {
    const [mark = row.rejected.outcome] = row.marks;
    const words = [row.upper?.text ?? null, row.lower?.text ?? null];
    return [[...head, say("field-text"), ...words, say(`mark-${mark}`), severityWord(row.severity, say)]];
  }
  return row.changes.map((change) => [
    ...head,
    say(`field-${change.field}`),
    change.upper,
    change.lower,
    say(`change-${change.relation}`),
    severityWord(change.severity, say),
  ]);
}

/** An aim outside tasks that differs, as a difference stands in its row: in place of task ids where it stands. */
function objectiveRows(objectives: readonly AimChange[], say: Say): Cell[][] {
  return objectives.flatMap((change) => {
    const { upper, lower, relation, severity } = change;
    if (relation === "same") return [];
    const where = [upper, lower].map((side) => (side === null ? null : standsIn(side)));
    const mark = severity === "info" ? null : say(relation === "missing" ? "mark-target-missing" : "mark-lower");
    const values = [upper?.text ?? null, lower?.text ?? null];
    return [[...where, mark, say("report-objective"), ...values, aimRelationWord(change, say), severityWord(severity, say)]];
  });
}

/** All aims outside tasks, with the sentences and places they were read from; no sheet where neither plan states any. */
function objectiveSheets({ objectives, kind }: Comparison, say: Say): ReportTable[] {
  if (objectives.length === 0) return [];
  const side = sidesOf(kind, say);
  const both = (what: string, width: number) => [
    { heading: `${side.upper}: ${what}`, width },
    { heading: `${side.lower}: ${what}`, width },
  ];
  const columns = [
    ...both(say("report-objective"), 48),
    { heading: say("report-difference"), width: 16 },
    { heading: say("table-severity"), width: 12 },
    ...both(say("table-section"), 10),
    ...both(say("field-text"), 48),
    ...both(say("table-place"), 12),
  ];
  const rows = objectives.map((change) => {
    const of = (value: (one: AimSide) => string | null): Cell[] =>
      [change.upper, change.lower].map((one) => (one === null ? null : value(one)));
    return [
      ...of((one) => one.text),
      aimRelationWord(change, say),
      severityWord(change.severity, say),
      ...of(standsIn),
      ...of((one) => one.sentence),
      ...of((one) => (one.place === null ? null : placeRead(one.place, say))),
    ];
  });
  return [{ name: say("report-objectives"), columns, rows }];
}

/** Every plan with every task, a row each; the matrix itself; the plans; the places without one. */
export function coverageTables(covered: Covered, say: Say): ReportTables {
  const { coverage } = covered;
  const { plans, tasks } = coverage;
  const [cellOf, answerOf, names] = [cellsOf(coverage), answersOf(covered), placeNames(plans)];
  const column = (code: string, width: number) => ({ heading: say(code), width });
  const plan = [column("coverage-place", 24), column("table-number", 14)];
  const cells: ReportTable = {
    name: say("table-answers"),
    columns: [
      ...plan,
      column("page-task", 9),
      column("field-text", 60),
      column("table-answer", 20),
      column("report-lower", 12),
      column("table-score", 9),
    ],
    rows: plans.flatMap((one, index) =>
      tasks.map((task) => {
        const cell = cellOf(task.id, one.id);
        return [
          names[index] ?? "",
          one.number,
          task.id,
          task.text,
          say(`answer-${answerOf(task.id, one.id)}`),
          cell?.lower.join(", ") ?? null,
          cell?.score ?? null,
        ];
      }),
    ),
  };
  const matrix: ReportTable = {
    name: say("table-matrix"),
    columns: [column("coverage-place", 24), column("coverage-share", 8), ...tasks.map((task) => ({ heading: task.id, width: 7 }))],
    rows: plans.map((one, index) => [
      names[index] ?? "",
      one.share ?? percent(null),
      ...tasks.map((task) => say(`answer-${answerOf(task.id, one.id)}`)),
    ]),
  };
  const list: ReportTable = {
    name: say("table-plans"),
    columns: [
      ...plan,
      column("heading-issued", 13),
      column("coverage-latency", 9),
      column("coverage-how-soon", 24),
      column("table-covered", 10),
      column("report-whole", 10),
      column("mark-kept", 10),
      column("table-expected", 10),
      column("coverage-share", 8),
    ],
    rows: plans.map((one, index) => [
      names[index] ?? "",
      one.number,
      one.issued,
      one.latency_days,
      say(`delay-${delayOf(one.latency_days)}`),
      one.covered,
      one.whole,
      one.kept,
      one.expected,
      one.share ?? percent(null),
    ]),
  };
  const byTask: ReportTable = {
    name: say("table-tasks"),
    columns: [
      column("page-task", 9),
      column("field-text", 70),
      column("coverage-plans", 10),
      column("report-whole", 10),
      column("mark-kept", 10),
      column("table-expected", 10),
      column("coverage-share", 8),
    ],
    rows: tasks.map((task) => [task.id, task.text, task.covered, task.whole, task.kept, task.expected, task.share ?? percent(null)]),
  };
  const without: ReportTable = {
    name: say("table-without"),
    columns: [column("coverage-place", 30), column("heading-level", 10), column("heading-code", 10)],
    rows: coverage.areas_without_plan.map(({ name, level, code }) => [name, level === null ? null : say(`level-${level}`), code]),
  };
  const { notices } = coverage;
  const long = {
    ...cells,
    rows: [
      ...noticeRows(notices, say).map(([word = null, words = null]): Cell[] => [word, null, null, words, null, null, null]),
      ...cells.rows,
    ],
  };
  return { long: shown(long), sheets: [...noticeSheets(notices, say), matrix, byTask, list, without, cells].map(shown) };
}

/** "Notice", the sentence, nothing below, no relation, how grave: as a difference stands in its row. */
function noticeRows(notices: readonly Notice[], say: Say): Cell[][] {
  return notices.map(({ code, values, severity }) => [say("table-notices"), say(code, values), null, null, severityWord(severity, say)]);
}

/** The first sheet of a workbook, where there is anything to say that speaks against all others. */
function noticeSheets(notices: readonly Notice[], say: Say): ReportTable[] {
  if (notices.length === 0) return [];
  const rows = notices.map(({ code, values, severity }): Cell[] => [severityWord(severity, say), say(code, values)]);
  const columns = [
    { heading: say("table-severity"), width: 12 },
    { heading: say("table-notices"), width: 100 },
  ];
  return [{ name: say("table-notices"), columns, rows }];
}

/** Signs that would steer the page that shows them are named. */
function shown(table: ReportTable): ReportTable {
  return { ...table, rows: table.rows.map((row) => row.map((cell) => (typeof cell === "string" ? visibleText(cell) : cell))) };
}

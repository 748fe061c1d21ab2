import type { Column, TableShape } from "../src/model/table.ts";
import { openStore } from "../src/store/open.ts";
import { shapesOf } from "../src/store/shape.ts";
import { sentenceOf } from "../src/text/notice-text.ts";

/**
 * The parts of docs/database.md that the database itself says: the table of views, the diagram, every table with its columns.
 * Each stands between <!-- name --> and <!-- /name -->; `npx tsx scripts/write-docs.ts` writes them anew, a test compares.
 */
export function withGenerated(doc: string): string {
  const db = openStore(":memory:", { create: true });
  const shapes = shapesOf(db);
  db.close();
  const parts: Record<string, string> = {
    views: viewsTable(shapes.filter((shape) => forPeople.includes(shape.name))),
    diagram: `\`\`\`mermaid\n${diagram(shapes)}\n\`\`\``,
    tables: [...shapes.filter((shape) => shape.kind === "table"), ...shapes.filter((shape) => shape.kind === "view")]
      .map(section)
      .join("\n\n"),
  };
  return Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`, "u"), () => `<!-- ${name} -->\n${part}\n<!-- /${name} -->`),
    doc,
  );
}

const forPeople = [
  "task_list",
  "deadline_calendar",
  "target_list",
  "unit_load",
  "open_question",
  "plan_tree",
  "plan_version",
  "coverage",
  "reading_coverage",
  "overdue",
];

const title = (name: string, lang: "vi" | "en") => sentenceOf({ code: `sheet-${name}`, values: {} }, lang);
const about = (name: string, lang: "vi" | "en") => sentenceOf({ code: `sheet-about-${name}`, values: {} }, lang);

function viewsTable(views: readonly TableShape[]): string {
  const byRank = [...views].sort((a, b) => forPeople.indexOf(a.name) - forPeople.indexOf(b.name));
  return [
    "| view | one row is | mỗi hàng là |",
    "|---|---|---|",
    ...byRank.map(({ name }) => `| \`${name}\` | ${about(name, "en")} | ${about(name, "vi")} |`),
  ].join("\n");
}

/** References as Mermaid draws them: the row referred to, how many rows refer to it. Evidence is referred to by nearly all. */
function diagram(shapes: readonly TableShape[]): string {
  const lines = shapes.flatMap((shape) =>
    shape.references
      .filter(({ table }) => table !== shape.name && !derived.includes(shape.name) && !everywhere.includes(table))
      .map(({ columns, table }) => {
        // of a pair (plan_id, group_position) the second tells which
        const teller = columns.at(-1) ?? "";
        const single = shape.columns.find((column) => column.name === teller);
        const many = single?.unique && columns.length === 1 ? "o|" : "o{";
        return `  ${table} ${single?.required ? "||" : "|o"}--${many} ${shape.name} : ${teller.replace(/_(?:id|position)$/u, "")}`;
      }),
  );
  return ["erDiagram", ...new Set(lines), "  plan ||--o{ evidence : plan"]
    .filter((line, index, all) => all.indexOf(line) === index)
    .join("\n");
}

/** Written anew from corrections: of no interest beside them. */
const derived = ["task_correction", "corrected_unit", "corrected_deadline", "unit_year"];

/** Referred to by nearly every table. */
const everywhere = ["rule"];

function section(shape: TableShape): string {
  const rows = shape.columns.map(
    (column) => `| \`${column.name}\` | ${typeWords(shape, column)} | ${column.about?.vi ?? ""} | ${column.about?.en ?? ""} |`,
  );
  return [
    `### ${shape.name}`,
    "",
    `${title(shape.name, "vi")}: ${about(shape.name, "vi")}. ${title(shape.name, "en")}: ${about(shape.name, "en")}.`,
    "",
    `| column | type | ý nghĩa | meaning |`,
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** "text, key", "date", "text → plan" */
function typeWords(shape: TableShape, column: Column): string {
  const target = shape.references.find(({ columns }) => columns.length === 1 && columns[0] === column.name);
  const marks = [shape.key.includes(column.name) ? "key" : "", column.required && !shape.key.includes(column.name) ? "required" : ""];
  return `${[column.type, ...marks].filter((word) => word !== "").join(", ")}${target === undefined ? "" : ` → ${target.table}`}`;
}

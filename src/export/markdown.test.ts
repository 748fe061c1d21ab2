import fc from "fast-check";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import type { Row, Source } from "../model/table.ts";
import { inertText, markdownExport } from "./markdown.ts";

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** The words of a node; a <br> is a line break, any other HTML shows itself. */
function wordsOf(node: Nodes): string {
  if (node.type === "html") return node.value === "<br>" ? "\n" : `HTML ${node.value}`;
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

test.each([
  "a|b",
  "<script>alert(1)</script>",
  "[link](javascript:alert(1))",
  "![x](y)",
  "*đậm* _nghiêng_ `mã` ~~xóa~~",
  "# không phải tiêu đề",
  "ends with \\",
  "&lt;b&gt; &amp;",
  "two\nlines",
])("%j is words in a table", (text) => {
  const tree = parse(`| a | b |\n| --- | --- |\n| ${inertText(text)} | z |\n`);
  const [table] = tree.children;
  if (table?.type !== "table") throw new Error("no table");
  expect(table.children[1]?.children.map(wordsOf)).toEqual([text, "z"]);
});

test("whatever a plan says, a table has its rows and cells", () => {
  const cell = fc.stringMatching(/^[a-z|\\<>*`\n&#[\]()!_~-]{0,12}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (pairs) => {
      const rows = pairs.map(([a, b]): Row => ({ a, b }));
      const text = (name: string) => ({
        name,
        type: "text" as const,
        required: false,
        unique: false,
        words: [],
        minimum: null,
        about: null,
      });
      const shape = { name: "t", kind: "view" as const, columns: [text("a"), text("b")], key: [], references: [] };
      const source: Source = { shapes: [shape], rows: () => rows };
      const [file] = markdownExport({ source, lang: "en", table: "t", database: "plans" }).files;
      const [table, more] = parse(String(file?.content)).children;
      if (table?.type !== "table") throw new Error("no table");
      expect(more).toBeUndefined();
      expect(table.children).toHaveLength(pairs.length + 1);
      for (const row of table.children) expect(row.children).toHaveLength(2);
    }),
  );
});

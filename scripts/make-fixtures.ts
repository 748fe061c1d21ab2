/**
 * Sets the plans of scripts/fixtures/plans in every form: text, Markdown, DOCX and PDF by two producers. What is made is committed, so
 * LibreOffice and Chromium are needed only to make it again.
 *
 *   npm run fixtures                 every plan in every form, and the files of fixtures/bad (needs qpdf and pdftotext too)
 *   npm run fixtures -- NAME …       these plans only; "cascade" is the family of fixtures/cascade
 *   npm run fixtures -- --quick      text, Markdown and DOCX only
 *
 * expected.json is written by hand from the plan's own words and never touched here.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBadFiles } from "./fixtures/bad.ts";
import { cascade } from "./fixtures/cascade/cascade.ts";
import { asDocx } from "./fixtures/docx.ts";
import { asHtml } from "./fixtures/html.ts";
import { asMarkdown } from "./fixtures/markdown.ts";
import { plans } from "./fixtures/plans.ts";
import { printDocx, printHtml, printLayout } from "./fixtures/print.ts";
import type { PlanSource } from "./fixtures/source.ts";
import { asText } from "./fixtures/text.ts";

const root = fileURLToPath(new URL("../fixtures/", import.meta.url));

function make(source: PlanSource, folder: string, quick: boolean): void {
  const put = (form: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, `plan.${form}`), content);
    console.log(`${source.name}/plan.${form}`);
  };
  const docx = asDocx(source);
  for (const form of source.forms) {
    if (form === "txt") put(form, asText(source));
    else if (form === "md") put(form, asMarkdown(source));
    else if (form === "docx") put(form, docx);
    else if (quick) continue;
    else if (form === "pdf") put(form, printDocx(docx));
    else if (form === "layout.txt") put(form, printLayout(printHtml(asHtml(source))));
    else put(form, printHtml(asHtml(source)));
  }
}

/** A plan stands in fixtures/hard until extraction reads it right, then in fixtures/plans. */
function folderOf(name: string): string {
  const hard = join(root, "hard", name);
  const folder = existsSync(hard) ? hard : join(root, "plans", name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const quick = process.argv.includes("--quick");
for (const source of plans) {
  if (wanted.length === 0 || wanted.includes(source.name)) make(source, folderOf(source.name), quick);
}
mkdirSync(join(root, "cascade"), { recursive: true });
for (const source of cascade) {
  const [form] = source.forms;
  if (wanted.length > 0 && !wanted.includes("cascade") && !wanted.includes(source.name)) continue;
  writeFileSync(join(root, "cascade", `${source.name}.${form}`), form === "docx" ? asDocx(source) : asMarkdown(source));
  console.log(`cascade/${source.name}.${form}`);
}
if (!quick && wanted.length === 0) makeBadFiles(root);

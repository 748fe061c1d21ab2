import type { Notice } from "../../model/notice.ts";
import type { Item, Outline, Section } from "../../model/outline.ts";
import { ordinalOf, seriesOf } from "../../text/ordinal.ts";
import type { Trace } from "../plan-head.ts";
import { finding, type Question } from "./finding.ts";

/** Labels that jump or repeat: kept as written, reported. */
export const numberingFindings: Question = ({ outline, trace }) => [...inSections(outline, trace), ...inTasks(outline, trace)];

function inSections(outline: Outline, trace: Trace): Notice[] {
  const before = new Map<string, string>();
  return outline.sections.flatMap((section) => {
    // Articles count on through the chapters of a document.
    const siblings = section.scheme === "article" ? "article" : `${section.parent ?? "-"} ${section.scheme}`;
    const last = before.get(siblings) ?? null;
    before.set(siblings, section.label);
    return follows(last, section.label) || followsTask(section, outline)
      ? []
      : [
          finding(
            "section-numbering",
            "info",
            { before: last ?? "-", label: section.label, path: section.path },
            trace(section.text, "numbering"),
          ),
        ];
  });
}

/** "2. Kiểm tra …" behind a task that is numbered 1 and so is no section. */
function followsTask(section: Section, { items }: Outline): boolean {
  const before = (ordinalOf(section.label) ?? 0) - 1;
  const prose = items.filter((item) => item.source === "prose" && item.section === section.parent);
  return prose.some(({ label }) => label !== null && seriesOf(label) === seriesOf(section.label) && ordinalOf(label) === before);
}

/** Within a table tasks count on, or begin again with each group. */
function inTasks(outline: Outline, trace: Trace): Notice[] {
  return outline.items.flatMap((item, index) => {
    const above = outline.items[index - 1];
    const restarts =
      above?.group !== item.group || above?.source !== item.source || above?.section !== item.section || tableOf(above) !== tableOf(item);
    const text = item.fields.find((field) => field.role === "text");
    if (item.label === null || above?.label == null || text === undefined) return [];
    if (follows(above.label, item.label) || restarts) return [];
    return [finding("task-numbering", "info", { before: above.label, label: item.label }, trace(text.passage, "numbering"))];
  });
}

/** The table that an item stands in, by the block of its words ("b12.r3.c1.0"); "" for one in prose or in rebuilt lines. */
function tableOf(item: Item): string {
  const block = item.fields[0]?.passage.pieces[0]?.block ?? "";
  return item.source === "table" ? block.replace(/\.r\d.*$/u, "") : "";
}

/**
 * Whether a label follows another: 1 → 2, II → III, c → d; d → e where an office leaves đ out. A series begins at its first member;
 * labels of different series never jump.
 */
function follows(before: string | null, label: string): boolean {
  const place = ordinalOf(label);
  if (place === null) return true;
  const last = before === null || seriesOf(before) !== seriesOf(label) ? null : ordinalOf(before);
  if (last === null) return place === 1 || before !== null;
  return place === last + 1 || (before === "d" && label === "e");
}

import type { Field, Item, Outline } from "../model/outline.ts";
import { type Years, yearsOf } from "./period.ts";

/** What relative times count from: the plan's issue date (ISO) and own years; never today. */
export type Reference = { issued: string | null; year: number | null; yearTo: number | null };

/**
 * The reference of one field of a task: a year that its column's heading ("Thời gian thực hiện năm 2026"), its group ("Năm 2026:") or
 * its section names is nearer than the plan's own.
 */
export function referenceOf(item: Item, field: Field, outline: Outline, plan: Reference): Reference {
  for (const title of titlesAbove(item, field, outline)) {
    const years = yearsOf(title) ?? yearOfMonthAlone(title);
    if (years !== null && years.from === years.to) return { ...plan, year: years.from, yearTo: years.to };
  }
  return plan;
}

/** "9/2026", "Tháng 4-5/2027": a heading that is a month and no more. */
function yearOfMonthAlone(title: string): Years | null {
  const year = /^(?:tháng\s+)?(?:\d{1,2}\s*[-–]\s*)?(?:0?[1-9]|1[0-2])\s*[/-]\s*(\d{4})\s*:?$/iu.exec(title.trim())?.[1];
  return year === undefined ? null : { from: Number(year), to: Number(year) };
}

/** Headings from the nearest to the farthest. */
function titlesAbove(item: Item, field: Field, outline: Outline): string[] {
  const titles: string[] = field.heading === null ? [] : [field.heading.text];
  for (let at = item.group; at !== null; at = outline.groups[at]?.parent ?? null) titles.push(outline.groups[at]?.title.text ?? "");
  for (let at = item.section; at !== null; at = outline.sections[at]?.parent ?? null) titles.push(outline.sections[at]?.title?.text ?? "");
  return titles;
}

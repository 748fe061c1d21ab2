import type { Passage } from "../../model/passage.ts";
import { finding, type Question } from "./finding.ts";

/** The plan numbers itself 05 on the first page and 06 in its appendix. */
export const numberDiffers: Question = ({ plan, outline, trace }) => {
  const own = plan.plan.number;
  if (own === null) return [];
  return ownReferences(outline.appendices).flatMap((reference) => {
    const match = /số\s*:?\s*(\d[\d\p{L}]*\s*\/\s*[\p{L}\d-]+)/iu.exec(reference.text);
    const other = match?.[1]?.replace(/\s+/gu, "") ?? own;
    return other === own ? [] : [finding("number-differs", "warning", { number: own, other }, trace(reference, "reference-number"))];
  });
};

/** The plan dates itself 14 July on the first page and 7 July in its appendix. */
export const dateDiffers: Question = ({ plan, outline, trace }) => {
  const own = plan.plan.issued;
  if (own === null) return [];
  return ownReferences(outline.appendices).flatMap((reference) => {
    const match = /ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu.exec(reference.text);
    if (match === null) return [];
    const other = `${match[3]}-${match[2]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}`;
    return other === own ? [] : [finding("date-differs", "warning", { date: own, other }, trace(reference, "reference-date"))];
  });
};

function ownReferences(appendices: readonly { reference: Passage | null }[]): Passage[] {
  return appendices.flatMap(({ reference }) => reference ?? []);
}

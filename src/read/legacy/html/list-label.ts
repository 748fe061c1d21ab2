import type { Element } from "hast";
import { formatNumber } from "../../docx/number-format.ts";
import { attribute } from "./look.ts";

/** `type` of an ordered list in the words of Word's number formats. */
const formats = new Map([
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
]);

/** What a browser prints before each item of a list: "1." "2." by default, letters or Roman numbers by `type`, "•" without order. */
export function listLabels(list: Element): Map<Element, string> {
  const labels = new Map<Element, string>();
  const format = formats.get(attribute(list, "type") ?? "") ?? "decimal";
  let number = wholeNumber(attribute(list, "start")) ?? 1;
  for (const item of list.children) {
    if (item.type !== "element" || item.tagName !== "li") continue;
    number = wholeNumber(attribute(item, "value")) ?? number;
    labels.set(item, list.tagName === "ol" ? `${formatNumber(number, format)}.` : "•");
    number++;
  }
  return labels;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^-?\d{1,9}$/u.test(text.trim()) ? Number(text) : null;
}

import { visibleText } from "../../../text/visible.ts";

/** Markup that is safe to write into a page. Made by `html` alone, so that no text of a plan gets in unescaped. */
export type Html = { readonly html: string };

type Value = Html | string | number | null | readonly Value[];

/**
 * Markup with values put in: texts are escaped for element content and for attributes in double quotes, markup goes in as it is, lists one
 * after the other, null as nothing.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.map((part, index) => (index === 0 ? part : written(values[index - 1] ?? null) + part)).join("") };
}

function written(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeText(value);
  return "html" in value ? value.html : value.map(written).join("");
}

const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** Text that no parser of HTML takes for anything else, signs that steer the page made visible. */
export function escapeText(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/gu, (sign) => named[sign] ?? sign);
}

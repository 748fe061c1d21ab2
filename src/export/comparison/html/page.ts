import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Lang } from "../../../text/notice-text.ts";
import { type Html, html } from "./markup.ts";
import { paletteStyle } from "./palette.ts";

export type Page = { lang: Lang; title: string; script: string; body: Html };

/**
 * A whole page in one file. Its policy lets in its own style and script, by their hashes, and nothing else: no other script, no attribute
 * that is one, no font, picture or address from anywhere.
 */
export function pageText({ lang, title, script, body }: Page): string {
  const style = `${paletteStyle()}${beside("report.css")}`;
  const code = beside(script);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(code)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
<script>${{ html: code }}</script>
</body>
</html>
`.html;
}

/** A file that stands beside this one, in src and in dist. Line ends as the page has them, or its hash would not fit. */
function beside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8").replaceAll("\r\n", "\n");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

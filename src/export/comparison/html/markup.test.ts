import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileTexts } from "../../../../scripts/sample-comparison.ts";
import { escapeText, html } from "./markup.ts";

test("texts are escaped, markup is not, lists follow each other, null is nothing", () => {
  expect(html`<p title="${'"'}">${"<b>"}${html`<i>${1}</i>`}${["a", html`<br>`]}${null}</p>`.html).toBe(
    '<p title="&quot;">&lt;b&gt;<i>1</i>a<br></p>',
  );
});

test.each(hostileTexts)("nothing of %j is left that a parser could take for markup", (text) => {
  expect(escapeText(text)).not.toMatch(/[<>"'`\p{Bidi_Control}]|&(?!(?:amp|lt|gt|quot|#39|#96);)/u);
});

test("signs that turn the reading order or steer a terminal are named", () => {
  expect(escapeText("trước \u202e6202/6/03")).toBe("trước [U+202E]6202/6/03");
  expect(escapeText("\u001b[2J \u0000 \ud800 a\u200fb")).toBe("[U+001B][2J [U+0000] [U+D800] a[U+200F]b");
  expect(escapeText("dòng một\ndòng hai\tô")).toBe("dòng một\ndòng hai\tô");
});

test("what is no sign of markup and steers nothing stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("ế", "Đ", "=", "/", "💧", "e\u0302\u0301", "́", "{", "1", " ") }), (text) => {
      expect(escapeText(text)).toBe(text);
    }),
  );
});

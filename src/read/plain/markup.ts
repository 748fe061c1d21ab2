/** A line's words without the converter's markup; `bold` and `italic` when the markup held the whole line. */
export type PlainWords = { text: string; bold: boolean; italic: boolean; paraph: string | null };

const entities: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", " "],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
]);

const tag = /<\/?(?:i|b|u|em|strong|sup|sub|span|font|p|mark|small)(?:\s[^<>]{0,200})?>/giu;
const strong = /\*\*(?=\S)([^*]+)(?<=\S)\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])([^_]+)(?<=\S)__(?![\p{L}\p{N}_])/gu;
const emphasis =
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+)(?<=[^\s*])\*(?!\*)|(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;
/** "để xem xét, giải quyết. / *Ngoc*", "- Lưu: VT, NC. *Ngoc*": a handwritten initial, which a converter set in italics after the sentence's end. */
const trailingParaph = /(?<=[.;/]\s*)\*(\p{Lu}\p{L}{1,9})\*\s*$/u;

/** Drops inline tags, emphasis marks and entities that converters leave; `<br>` becomes a manual line break. */
export function dropMarkup(source: string): PlainWords {
  if (!/[<*_&]/u.test(source)) return { text: source, bold: false, italic: false, paraph: null };
  const paraph = trailingParaph.exec(source)?.[1] ?? null;
  const body = paraph === null ? source : source.replace(trailingParaph, "");
  const whole = body.trim();
  const bold = /^(?:<(?:b|strong)>[^<]+<\/(?:b|strong)>|\*\*[^*]+\*\*|\*\*\*[^*]+\*\*\*)$/iu.test(whole);
  const italic = /^(?:<(?:i|em)>[^<]+<\/(?:i|em)>|\*[^*]+\*|\*\*\*[^*]+\*\*\*|_[^_]+_)$/iu.test(whole);
  const text = body
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(tag, "")
    .replace(strong, (_, a?: string, b?: string) => a ?? b ?? "")
    .replace(emphasis, (_, a?: string, b?: string) => a ?? b ?? "")
    .replace(/(?<=[\p{L}\p{N}:.;,)])\*\*|\*\*(?=[\p{L}\p{N}(])/gu, "")
    .replace(/&(?:nbsp|amp|lt|gt|quot);/gu, (entity) => entities.get(entity) ?? entity);
  return { text, bold, italic, paraph };
}

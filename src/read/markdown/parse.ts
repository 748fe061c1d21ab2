import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

/**
 * Constructs of Markdown that plans never mean. Indented code: "      ## ĐẢNG CỘNG SẢN" is a heading that a converter indented.
 * Setext underline: the rule drawn under "Độc lập - Tự do - Hạnh phúc" makes it no heading. Definitions: "[1]: Theo Nghị quyết" is
 * a note that would vanish. Fenced code: converters and chat programs wrap whole plans in ```. HTML blocks: their words are words.
 */
const unwanted = ["codeIndented", "setextUnderline", "definition", "codeFenced", "htmlFlow"];

function withoutUnwanted(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: unwanted } }];
}

const processor = unified().use(remarkParse).use(withoutUnwanted).use(remarkGfm, { singleTilde: false });

/** Markdown as remark's tree, every node with its place in the source. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}

/** Lines that are only a fence or an underline, made blank: markup that the constructs above leave behind. */
export function withoutRules(source: string): string {
  return source.replace(/^[ \t]*(?:`{3,}[ \t]*\w*|~{3,}[ \t]*\w*|={3,})[ \t]*$/gmu, "");
}

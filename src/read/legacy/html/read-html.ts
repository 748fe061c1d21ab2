import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Document } from "../../../model/document.ts";
import { Failure } from "../../../model/failure.ts";
import type { Notice } from "../../../model/notice.ts";
import { assemble } from "../assemble.ts";
import { endParagraph, newWalk, walk } from "./blocks.ts";
import { decodeHtml } from "./decode-html.ts";

/**
 * Reads a web page, most often one that Word saved under the name .doc: paragraphs, lists with their labels, tables with their
 * spans. Programs, styles, links and pictures are never followed. Throws the Failure `html-too-deep`.
 */
export async function readHtml(bytes: Uint8Array, sha256: string): Promise<Document> {
  const state = newWalk();
  walk(state, parse(decodeHtml(bytes)).children);
  endParagraph(state);
  const notices: Notice[] = [];
  if (state.deleted > 0)
    notices.push({ code: "doc-deleted-left-out", severity: "info", values: { characters: state.deleted }, evidence: null });
  const stories = [
    { layer: "body" as const, blocks: state.blocks },
    { layer: "note" as const, blocks: state.notes },
  ];
  return assemble({ sha256, format: "html", reader: "html" }, stories, notices);
}

/** The parser's builder calls itself for every level; a bomb of nested elements ends in its stack's end. */
function parse(html: string): Root {
  try {
    return unified()
      .use(rehypeParse)
      .parse(html.replace(/^\ufeff/u, ""));
  } catch (cause) {
    if (cause instanceof RangeError) throw new Failure("html-too-deep", {}, { cause });
    throw cause;
  }
}

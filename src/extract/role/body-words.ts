import type { Span } from "../../model/reading.ts";

/** "do Sở Y tế | chủ trì", "và Công an tỉnh | phối hợp" */
const before = /^[\s,;:.+•*/)\]-]+|^(?:do|và|cùng|trong đó|giao|là)(?=[\s,:]|$)/iu;
/** "Sở Tư pháp (cơ quan | chủ trì)", "Sở Nội vụ - cơ quan | phối hợp" */
const after =
  /[\s,;:.*([/-]+$|\s[([–-]\s?(?:cơ quan|đơn vị|bộ phận|cq|đv)$|[([]đồng$|\s(?:và|cùng|được giao(?: nhiệm vụ)?|được phân công(?: nhiệm vụ)?)$/iu;
/** "Sở Tài chính đồng | chủ trì", but "Hội đồng | chủ trì", "UBND tỉnh Lâm Đồng | chủ trì" */
const jointly = /(?<!(?:[Hh]ội|[Cc]ộng|[Hh]ợp))\s+đồng$/u;

/** The words without blanks, punctuation, connectives and half brackets at both ends: what is left names a body. */
export function bodyWords(text: string, words: Span): Span {
  let { start, end } = words;
  for (let size = -1; size !== end - start; ) {
    size = end - start;
    start += before.exec(text.slice(start, end))?.[0].length ?? 0;
    end -= after.exec(text.slice(Math.max(start, end - longestEnd), end))?.[0].length ?? 0;
    end -= jointly.exec(text.slice(Math.max(start, end - longestEnd), end))?.[0].length ?? 0;
    // "Sở Y tế chủ trì (| Công an tỉnh | phối hợp)": a bracket whose partner lies outside
    const inner = text.slice(start, end);
    if (inner.startsWith("(") && !inner.includes(")")) start++;
    if (inner.endsWith(")") && !inner.includes("(")) end--;
    // "Chủ trì | (Sở Y tế)"
    if (/^\([^()]*\)$/u.test(inner)) [start, end] = [start + 1, end - 1];
  }
  return { start, end };
}

const longestEnd = 40;

import type { Sentences } from "../notice-text.ts";

/** What the reader of plain text says. */
export const readPlainSentences: Sentences = {
  "letters-lost": {
    en: "{count} letters of the text were lost before it came here, first on line {line}. Save the file again as UTF-8 from its source.",
    vi: "Văn bản đã mất {count} chữ từ trước, lần đầu ở dòng {line}. Hãy lưu lại tệp gốc dạng UTF-8.",
  },
};

import type { Sentences } from "../notice-text.ts";

/** What the reader of plain text says. */
export const readPlainSentences: Sentences = {
  "letters-lost": {
    en: "{count} letters of the text were lost before it came here, first on line {line}. Save the file again as UTF-8 from its source.",
    vi: "Văn bản đã mất {count} chữ từ trước, lần đầu ở dòng {line}. Hãy lưu lại tệp gốc dạng UTF-8.",
  },
  "columns-aligned": {
    en: "Lines {first} to {last} hold a table whose columns only blanks part; they were told apart by how its words stand below each other. Compare its cells with the source.",
    vi: "Từ dòng {first} đến dòng {last} là bảng chỉ ngăn cột bằng dấu cách; các cột được nhận ra nhờ chữ thẳng hàng. Hãy đối chiếu các ô với bản gốc.",
  },
  "cells-doubtful": {
    en: "On {count} lines of the table a single blank parts two cells, and it may be another one: lines {lines}. Compare them with the source.",
    vi: "Ở {count} dòng của bảng chỉ một dấu cách ngăn hai ô, có thể ngăn ở chỗ khác: dòng {lines}. Hãy đối chiếu với bản gốc.",
  },
  "columns-by-blanks": {
    en: "Lines {first} to {last} hold a table whose columns only blanks part; its rows are not read. Give the PDF or Word file itself, or a text with tabs.",
    vi: "Từ dòng {first} đến dòng {last} là bảng chỉ ngăn cột bằng dấu cách nên chưa đọc được các hàng. Hãy dùng tệp PDF, Word gốc hoặc văn bản có dấu tab.",
  },
  "columns-by-bars": {
    en: "Lines {first} to {last} hold a table whose cells stand one below the other, each ended by “|”; which make a row cannot be told, so no rows are read. Give the PDF or Word file itself.",
    vi: "Từ dòng {first} đến dòng {last} là bảng có các ô nằm dưới nhau, mỗi ô kết thúc bằng “|”; không xác định được hàng nên chưa đọc. Hãy dùng tệp PDF hoặc Word gốc.",
  },
};

import type { Sentences } from "../notice-text.ts";

/** What can go wrong before a reader is chosen. */
export const readSentences: Sentences = {
  "file-missing": {
    en: "{file}: no such file or folder. Check the path.",
    vi: "{file}: không có tệp hay thư mục này. Hãy kiểm tra đường dẫn.",
  },
  "file-empty": {
    en: "{file}: the file is empty. Get it again from where it came.",
    vi: "{file}: tệp rỗng. Hãy lấy lại tệp từ nơi gửi.",
  },
};

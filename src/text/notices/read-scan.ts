import type { Sentences } from "../notice-text.ts";

/** What is to be said of pages read by character recognition. */
export const readScanSentences: Sentences = {
  "option-ocr": {
    en: "character recognition (OCR) of PDF pages: auto where they have no usable text, always or never",
    vi: "nhận dạng ký tự (OCR) các trang PDF: auto khi trang không có chữ dùng được, always là mọi trang, never là không",
  },
  "pdf-ocr": {
    en: "Pages {pages} were read from images by character recognition (OCR). Compare names, numbers and dates with the pages.",
    vi: "Các trang {pages} được đọc từ ảnh bằng nhận dạng ký tự (OCR). Hãy đối chiếu tên, con số và ngày tháng với bản gốc.",
  },
  "pdf-ocr-unsure": {
    en: "On page {page}, {count} words were hard to recognise: {words}. Look at the page.",
    vi: "Trang {page} có {count} từ khó nhận dạng: {words}. Hãy xem lại trang này.",
  },
  "pdf-ocr-label": {
    en: "The number recognised as “{read}” was taken for “{label}”, for it stands between its neighbours.",
    vi: "Số thứ tự nhận dạng là “{read}” được hiểu là “{label}” theo các số đứng trước và sau.",
  },
  "pdf-ocr-missing": {
    en: "Pages {pages} need character recognition (OCR), and its packages are not installed. Run: npm install {packages}",
    vi: "Các trang {pages} cần nhận dạng ký tự (OCR) nhưng chưa cài gói cần thiết. Hãy chạy: npm install {packages}",
  },
};

import type { Sentences } from "../notice-text.ts";

/** What can go wrong in a PDF. */
export const readPdfSentences: Sentences = {
  "pdf-not-pdf": {
    en: "The file is not a PDF. Give it the ending that fits its contents, or get it again.",
    vi: "Tệp này không phải PDF. Hãy đặt phần mở rộng đúng với nội dung, hoặc lấy lại tệp.",
  },
  "pdf-damaged": {
    en: "The PDF is cut off or damaged and none of its pages can be read. Get the file again, or open it and save it anew as PDF.",
    vi: "Tệp PDF bị cắt cụt hoặc hỏng, không đọc được trang nào. Hãy lấy lại tệp, hoặc mở tệp rồi lưu lại thành PDF mới.",
  },
  "pdf-password": {
    en: "The PDF asks for a password. Open it with the password and save a copy without one.",
    vi: "Tệp PDF được đặt mật khẩu. Hãy mở bằng mật khẩu rồi lưu một bản không có mật khẩu.",
  },
  "pdf-stuck": {
    en: "The PDF cannot be read in reasonable time or memory (page {page}, 0 is the file as a whole). Open it and save it anew as PDF.",
    vi: "Không đọc được tệp PDF trong giới hạn thời gian và bộ nhớ (trang {page}; 0 là cả tệp). Hãy mở tệp rồi lưu lại thành PDF mới.",
  },
  "pdf-cut-off": {
    en: "The PDF ends in the middle; {pages} pages could be found, others may be missing. Get the file again.",
    vi: "Tệp PDF bị cắt ở giữa; tìm được {pages} trang, có thể thiếu trang. Hãy lấy lại tệp.",
  },
  "pdf-empty": {
    en: "The PDF has neither text nor images: it is empty or damaged. Open it and look; get the file again.",
    vi: "Tệp PDF không có chữ và không có ảnh: tệp trống hoặc hỏng. Hãy mở tệp xem; lấy lại tệp.",
  },
  "pdf-pages-lost": {
    en: "The PDF is damaged: only {pages} pages of about {written} could be found. Get the file again.",
    vi: "Tệp PDF bị hỏng: chỉ tìm được {pages} trang trong khoảng {written} trang. Hãy lấy lại tệp.",
  },
  "pdf-too-many-pages": {
    en: "The PDF has {pages} pages; only the first {read} were read. Split the file.",
    vi: "Tệp PDF có {pages} trang; chỉ đọc {read} trang đầu. Hãy tách tệp.",
  },
  "pdf-page-too-full": {
    en: "Page {page} draws more than any text page does; what came last on it was left out. Look at the page.",
    vi: "Trang {page} có quá nhiều nét vẽ; phần cuối của trang không được đọc. Hãy xem lại trang này.",
  },
  "pdf-page-unread": {
    en: "Page {page} is damaged and was left out. Get the file again, or read this page by eye.",
    vi: "Trang {page} bị hỏng nên bị bỏ qua. Hãy lấy lại tệp, hoặc xem trang này bằng mắt.",
  },
  "pdf-no-text": {
    en: "Pages {pages} are images without text (a scan). They need character recognition (OCR).",
    vi: "Các trang {pages} là ảnh, không có chữ (bản quét). Cần nhận dạng ký tự (OCR).",
  },
  "pdf-garbage-text": {
    en: "The text stored for pages {pages} is not Vietnamese (a wrong character map). The pages need character recognition (OCR).",
    vi: "Chữ lưu trong các trang {pages} không phải tiếng Việt (bảng mã ký tự sai). Cần nhận dạng ký tự (OCR).",
  },
};

import type { Sentences } from "../notice-text.ts";

/** Trouble with Word files. */
export const readDocxSentences: Sentences = {
  "docx-damaged": {
    en: "{file}: the part {part} of the Word file is damaged. Open it in Word, let Word repair it, and save it again.",
    vi: "{file}: phần {part} của tệp Word bị hỏng. Hãy mở bằng Word để sửa tệp rồi lưu lại.",
  },
  "docx-doctype": {
    en: "{file}: the part {part} defines XML entities of its own, which no Office program does; the file was refused for safety. Open it in Word and save it again.",
    vi: "{file}: phần {part} tự khai báo thực thể XML, điều mà không phần mềm văn phòng nào làm; tệp bị từ chối để bảo đảm an toàn. Hãy mở bằng Word rồi lưu lại.",
  },
  "docx-pictures": {
    en: "The Word file holds {count} pictures and hardly any words: scanned pages, it seems. Save it as PDF and read that.",
    vi: "Tệp Word chứa {count} ảnh và hầu như không có chữ: có vẻ là bản quét. Hãy lưu thành PDF rồi đọc tệp đó.",
  },
  "docx-embedded": {
    en: "The Word file takes in {count} other files that only Word shows; their words were not read. Open it in Word and save it again.",
    vi: "Tệp Word nhúng {count} tệp khác mà chỉ Word mới hiển thị; phần chữ trong đó chưa được đọc. Hãy mở bằng Word rồi lưu lại.",
  },
  "docx-changes": {
    en: "The Word file holds {count} tracked changes; it was read as if all were accepted. Accept or reject them in Word to be sure.",
    vi: "Tệp Word còn {count} chỗ theo dõi sửa đổi; đã đọc như thể chấp nhận tất cả. Hãy chấp nhận hoặc từ chối trong Word cho chắc chắn.",
  },
  "docx-hidden": {
    en: "{count} pieces of hidden text, which Word does not print, were left out.",
    vi: "Đã bỏ qua {count} đoạn chữ ẩn mà Word không in ra.",
  },
};

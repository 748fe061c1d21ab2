import type { Sentences } from "../notice-text.ts";

/** What the readers of old Word files, RTF, web pages and workbooks can say. */
export const readLegacySentences: Sentences = {
  "reader-own": {
    en: "The {format} file was read by kehoach's own reader, not through LibreOffice or Word.",
    vi: "Tệp {format} được đọc bằng bộ đọc của chính kehoach, không qua LibreOffice hay Word.",
  },
  "charset-converted": {
    en: "{paragraphs} paragraphs were written in an encoding from before Unicode ({encoding}) and have been converted. Compare names and numbers with the original.",
    vi: "{paragraphs} đoạn viết bằng bảng mã cũ ({encoding}) đã được chuyển sang Unicode. Hãy đối chiếu tên riêng và số liệu với bản gốc.",
  },
  "charset-converted-pages": {
    en: "Pages {pages} hold words in an encoding from before Unicode ({encoding}), which have been converted. Compare names and numbers with the original.",
    vi: "Các trang {pages} có chữ theo bảng mã cũ ({encoding}), đã được chuyển sang Unicode. Hãy đối chiếu tên riêng và số liệu với bản gốc.",
  },
  "doc-damaged": {
    en: "{file}: the Word file is damaged or cut short. Open it in Word, let Word repair it, and save it as DOCX.",
    vi: "{file}: tệp Word bị hỏng hoặc bị cắt cụt. Hãy mở bằng Word để sửa tệp rồi lưu thành DOCX.",
  },
  "doc-encrypted": {
    en: "{file}: the Word file is locked with a password. Open it with the password, save it without one, and read that.",
    vi: "{file}: tệp Word có đặt mật khẩu. Hãy mở bằng mật khẩu, lưu lại không mật khẩu rồi đọc tệp đó.",
  },
  "doc-too-old": {
    en: "{file}: a Word file from before Word 97. Open it in Word or LibreOffice, save it as DOCX, and read that.",
    vi: "{file}: tệp Word soạn bằng phiên bản trước Word 97. Hãy mở bằng Word hoặc LibreOffice, lưu thành DOCX rồi đọc tệp đó.",
  },
  "doc-cut-short": {
    en: "The Word file is cut short: part of its text is missing. Get it again from where it came.",
    vi: "Tệp Word bị cắt cụt, thiếu một phần nội dung. Hãy lấy lại tệp từ nơi gửi.",
  },
  "doc-deleted-left-out": {
    en: "{characters} characters that tracked changes strike out were left out. Accept or reject the changes in Word if that is not meant.",
    vi: "Đã bỏ qua {characters} ký tự bị gạch xóa trong chế độ theo dõi thay đổi. Nếu không đúng ý, hãy chấp nhận hoặc từ chối thay đổi trong Word.",
  },
  "doc-comments-left-out": {
    en: "The document has comments in its margin; they were left out.",
    vi: "Văn bản có ghi chú bên lề (comment); các ghi chú này không được đọc.",
  },
  "doc-text-boxes-last": {
    en: "The words of text boxes stand after the body's last paragraph, because the file does not tell where they belong.",
    vi: "Chữ trong các hộp văn bản được đặt sau đoạn cuối của văn bản vì tệp không cho biết vị trí của chúng.",
  },
  "rtf-cut-short": {
    en: "The RTF file ends in the middle; its last part is missing. Get it again from where it came.",
    vi: "Tệp RTF bị cắt giữa chừng, thiếu phần cuối. Hãy lấy lại tệp từ nơi gửi.",
  },
  "rtf-too-deep": {
    en: "{file}: the RTF file nests its groups too deep to be genuine; it was refused for safety. If it is genuine, open it in Word and save it as DOCX.",
    vi: "{file}: tệp RTF lồng nhóm sâu bất thường; tệp bị từ chối để bảo đảm an toàn. Nếu tệp là thật, hãy mở bằng Word rồi lưu thành DOCX.",
  },
  "html-too-deep": {
    en: "{file}: the page nests its elements too deep to be genuine; it was refused for safety. Open it in Word and save it as DOCX.",
    vi: "{file}: trang web lồng thẻ sâu bất thường; tệp bị từ chối để bảo đảm an toàn. Hãy mở bằng Word rồi lưu thành DOCX.",
  },
  "workbook-damaged": {
    en: "{file}: the workbook is damaged ({part}). Open it in Excel, let Excel repair it, and save it as XLSX.",
    vi: "{file}: bảng tính bị hỏng ({part}). Hãy mở bằng Excel để sửa tệp rồi lưu thành XLSX.",
  },
  "workbook-encrypted": {
    en: "{file}: the workbook is locked with a password. Open it with the password, save it without one, and read that.",
    vi: "{file}: bảng tính có đặt mật khẩu. Hãy mở bằng mật khẩu, lưu lại không mật khẩu rồi đọc tệp đó.",
  },
  "workbook-too-old": {
    en: "{file}: an Excel file from before Excel 97. Open it in Excel or LibreOffice, save it as XLSX, and read that.",
    vi: "{file}: bảng tính soạn bằng phiên bản trước Excel 97. Hãy mở bằng Excel hoặc LibreOffice, lưu thành XLSX rồi đọc tệp đó.",
  },
  "workbook-too-large": {
    en: "{file}: the sheet {sheet} has more than {cells} cells with content. Split it and read the parts.",
    vi: "{file}: trang tính {sheet} có hơn {cells} ô có nội dung. Hãy tách nhỏ rồi đọc từng phần.",
  },
  "sheet-cut-short": {
    en: "The workbook ends in the middle of sheet {sheet}; what follows is missing. Get the file again from where it came.",
    vi: "Bảng tính bị cắt giữa trang {sheet}, thiếu phần sau. Hãy lấy lại tệp từ nơi gửi.",
  },
  "sheet-hidden": {
    en: "The hidden sheet {sheet} was left out. Unhide it in Excel if it belongs to the plan.",
    vi: "Trang tính ẩn {sheet} không được đọc. Hãy bỏ ẩn trong Excel nếu trang này thuộc kế hoạch.",
  },
  "sheet-parts-hidden": {
    en: "Sheet {sheet}: {rows} hidden rows and {columns} hidden columns with content were left out. Unhide them in Excel if they belong to the plan.",
    vi: "Trang tính {sheet}: không đọc {rows} hàng ẩn và {columns} cột ẩn có nội dung. Hãy bỏ ẩn trong Excel nếu chúng thuộc kế hoạch.",
  },
  "sheet-comments-left-out": {
    en: "Sheet {sheet}: {comments} comments and {boxes} text boxes above the cells were left out. Put their words into cells if they belong to the plan.",
    vi: "Trang tính {sheet}: không đọc {comments} ghi chú và {boxes} hộp văn bản nằm trên các ô. Hãy chép nội dung vào ô nếu chúng thuộc kế hoạch.",
  },
  "sheet-no-cells": {
    en: "{sheet} is a chart or macro sheet; it holds no cells and was left out.",
    vi: "{sheet} là trang biểu đồ hoặc macro, không có ô dữ liệu nên không được đọc.",
  },
};

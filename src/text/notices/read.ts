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
  "file-picture": {
    en: "{file}: this is a picture, whatever its name says. Save it as a PDF (a scan is read from PDF) and read that.",
    vi: "{file}: đây là tệp ảnh, dù tên tệp ghi khác. Hãy lưu ảnh thành PDF (bản quét được đọc từ PDF) rồi đọc tệp PDF đó.",
  },
  "file-archive": {
    en: "{file}: this is a packed archive (RAR, 7z or gzip). Unpack it and read the files inside.",
    vi: "{file}: đây là tệp nén (RAR, 7z hoặc gzip). Hãy giải nén rồi đọc các tệp bên trong.",
  },
  "file-zip-other": {
    en: "{file}: this is a zip that holds no Word or Excel document. Unpack it and read the files inside.",
    vi: "{file}: đây là tệp zip không chứa văn bản Word hay bảng tính Excel. Hãy giải nén rồi đọc các tệp bên trong.",
  },
  "file-word-missing": {
    en: "{file}: a Word file whose main part (word/document.xml) is missing. Open it in Word, let Word repair it, and save it again.",
    vi: "{file}: tệp Word thiếu phần nội dung chính (word/document.xml). Hãy mở bằng Word để sửa tệp rồi lưu lại.",
  },
  "file-opendocument": {
    en: "{file}: an OpenDocument file (LibreOffice). Save it as DOCX, XLSX or PDF and read that.",
    vi: "{file}: tệp OpenDocument (LibreOffice). Hãy lưu thành DOCX, XLSX hoặc PDF rồi đọc tệp đó.",
  },
  "file-presentation": {
    en: "{file}: a presentation (PowerPoint). Save it as PDF and read that.",
    vi: "{file}: tệp trình chiếu (PowerPoint). Hãy lưu thành PDF rồi đọc tệp đó.",
  },
  "file-binary-workbook": {
    en: "{file}: a binary Excel workbook (XLSB). Save it as XLSX and read that.",
    vi: "{file}: bảng tính Excel dạng nhị phân (XLSB). Hãy lưu thành XLSX rồi đọc tệp đó.",
  },
  "file-office-encrypted": {
    en: "{file}: a Word or Excel file locked with a password. Open it with the password, save it without one, and read that.",
    vi: "{file}: tệp Word hoặc Excel có đặt mật khẩu. Hãy mở bằng mật khẩu, lưu lại không mật khẩu rồi đọc tệp đó.",
  },
  "file-ole-other": {
    en: "{file}: an old Office container that holds no Word or Excel document. Save the document as DOCX or PDF and read that.",
    vi: "{file}: tệp Office cũ không chứa văn bản Word hay bảng tính Excel. Hãy lưu văn bản thành DOCX hoặc PDF rồi đọc tệp đó.",
  },
  "file-web-archive": {
    en: "{file}: a web page saved as one file (MHTML). Open it in Word, save it as DOCX, and read that.",
    vi: "{file}: trang web lưu thành một tệp (MHTML). Hãy mở bằng Word, lưu thành DOCX rồi đọc tệp đó.",
  },
  "file-word-xml": {
    en: "{file}: a Word document saved as XML. Open it in Word, save it as DOCX, and read that.",
    vi: "{file}: văn bản Word lưu dạng XML. Hãy mở bằng Word, lưu thành DOCX rồi đọc tệp đó.",
  },
  "file-xml-other": {
    en: "{file}: an XML file of an unknown kind. Save the document as DOCX or PDF and read that.",
    vi: "{file}: tệp XML không rõ loại. Hãy lưu văn bản thành DOCX hoặc PDF rồi đọc tệp đó.",
  },
  "file-binary": {
    en: "{file}: neither a text nor a known kind of document. Check that it is the right file; save the document as DOCX or PDF.",
    vi: "{file}: không phải văn bản và không thuộc loại tệp nào đã biết. Hãy kiểm tra có đúng tệp không; lưu văn bản thành DOCX hoặc PDF.",
  },
  "file-encoding": {
    en: "{file}: a text whose encoding cannot be told (not UTF-8, UTF-16, TCVN3, VNI, VISCII or Windows-1258). Save it as UTF-8 and read that.",
    vi: "{file}: tệp văn bản không rõ bảng mã (không phải UTF-8, UTF-16, TCVN3, VNI, VISCII hay Windows-1258). Hãy lưu lại bằng UTF-8 rồi đọc.",
  },
  "zip-damaged": {
    en: "{file}: the file is damaged or cut short (its zip directory or a part cannot be unpacked). Get it again from where it came.",
    vi: "{file}: tệp bị hỏng hoặc bị cắt cụt (không giải nén được). Hãy lấy lại tệp từ nơi gửi.",
  },
  "zip-encrypted": {
    en: "{file}: the part {part} is locked with a password. Save the document without a password and read that.",
    vi: "{file}: phần {part} có đặt mật khẩu. Hãy lưu văn bản không mật khẩu rồi đọc tệp đó.",
  },
  "zip-bomb": {
    en: "{file}: {part} unpacks to far more than a document holds; the file was refused for safety. If it is genuine, open it in Word or Excel and save it again.",
    vi: "{file}: {part} giải nén ra lớn bất thường so với một văn bản; tệp bị từ chối để bảo đảm an toàn. Nếu tệp là thật, hãy mở bằng Word hoặc Excel rồi lưu lại.",
  },
  "text-charset": {
    en: "The text is in {charset}, an encoding from before Unicode, and was converted.",
    vi: "Tệp văn bản dùng bảng mã {charset} (trước Unicode) và đã được chuyển sang Unicode.",
  },
  "text-repaired": {
    en: "Some bytes of the text are broken and stand as � where they were. Compare with the original.",
    vi: "Một số byte của tệp văn bản bị hỏng và được thay bằng �. Hãy đối chiếu với bản gốc.",
  },
  "document-too-long": {
    en: "The text has {characters} characters; only the first {read} were read, more than any plan has. Split the file.",
    vi: "Văn bản có {characters} ký tự; chỉ đọc {read} ký tự đầu, đã nhiều hơn mọi kế hoạch. Hãy tách tệp.",
  },
};

import type { Sentences } from "../notice-text.ts";

/** What the commands say that look after a database: migrate, remove, verify, correct, versions, as-of. */
export const keepingSentences: Sentences = {
  "about-migrate": { en: "bring a database of an older kehoach up to date", vi: "nâng cấp cơ sở dữ liệu do bản kehoach cũ tạo" },
  "examples-migrate": {
    en: `
Example:
  kehoach migrate --db out/plans.sqlite

The file as it was is kept beside it (plans.sqlite.v1.bak). Commands that write to the database do the same by themselves.`,
    vi: `
Ví dụ:
  kehoach migrate --db out/plans.sqlite

Tệp cũ được giữ bên cạnh (plans.sqlite.v1.bak). Các lệnh ghi vào cơ sở dữ liệu cũng tự nâng cấp như vậy.`,
  },
  "database-current": { en: "{file}: already of version {version}.", vi: "{file}: đã ở phiên bản {version}." },
  "database-migrated": {
    en: "{file}: brought from version {from} to {to}; the file as it was is {backup}. Ingest the plans' files again to read what is new.",
    vi: "{file}: đã nâng từ phiên bản {from} lên {to}; tệp cũ giữ ở {backup}. Hãy nạp lại các tệp kế hoạch để đọc những nội dung mới.",
  },
  "comparisons-left": {
    en: "{count} comparisons could not be brought along; they are in {backup}. Make them again: kehoach diff UPPER LOWER --save",
    vi: "{count} kết quả so sánh không chuyển sang được, còn lưu ở {backup}. Hãy so sánh lại: kehoach diff CẤP_TRÊN CẤP_DƯỚI --save",
  },
  "backup-unwritable": {
    en: "{file}: it has to be brought up to date, and its backup {backup} cannot be written. Nothing was changed. Check the folder's permissions and the free space.",
    vi: "{file}: cần nâng cấp nhưng không ghi được bản sao lưu {backup}. Chưa có gì thay đổi. Hãy kiểm tra quyền của thư mục và dung lượng đĩa.",
  },
};

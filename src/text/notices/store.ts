import type { Sentences } from "../notice-text.ts";

/** What can go wrong with a database of plans. */
export const storeSentences: Sentences = {
  "database-missing": {
    en: "{file}: there is no database here. Make one with: kehoach ingest PATH --db {file}",
    vi: "{file}: chưa có cơ sở dữ liệu. Hãy tạo bằng lệnh: kehoach ingest ĐƯỜNG_DẪN --db {file}",
  },
  "database-unnamed": {
    en: "The database has no name. Name a file after --db.",
    vi: "Chưa có tên cơ sở dữ liệu. Hãy ghi tên tệp sau --db.",
  },
  "database-folder-missing": {
    en: "{file}: the folder {folder} does not exist. Make it first or name another place.",
    vi: "{file}: thư mục {folder} không tồn tại. Hãy tạo thư mục hoặc chọn nơi khác.",
  },
  "database-foreign": {
    en: "{file}: this is not a database of kehoach. It was left untouched; name another file with --db.",
    vi: "{file}: đây không phải cơ sở dữ liệu của kehoach. Tệp được giữ nguyên; hãy chọn tệp khác bằng --db.",
  },
  "database-newer": {
    en: "{file}: this database was made by a newer kehoach (format {version}, this one knows {known}). Install the newer version.",
    vi: "{file}: cơ sở dữ liệu do phiên bản kehoach mới hơn tạo (định dạng {version}, bản này chỉ biết {known}). Hãy cài phiên bản mới hơn.",
  },
  "database-older": {
    en: "{file}: this database was made by an older kehoach (format {version}, this one {known}). Bring it up to date: kehoach migrate --db {file}",
    vi: "{file}: cơ sở dữ liệu do phiên bản kehoach cũ hơn tạo (định dạng {version}, bản này {known}). Hãy nâng cấp: kehoach migrate --db {file}",
  },
  "database-damaged": {
    en: "{file}: the database is damaged. Restore a copy or ingest the plans into a new file.",
    vi: "{file}: cơ sở dữ liệu bị hỏng. Hãy khôi phục bản sao hoặc nạp lại kế hoạch vào tệp mới.",
  },
  "database-busy": {
    en: "{file}: another program is writing to the database. Try again when it is done.",
    vi: "{file}: một chương trình khác đang ghi vào cơ sở dữ liệu. Hãy thử lại khi chương trình đó xong.",
  },
  "database-unwritable": {
    en: "{file}: the database cannot be opened or written. Check the permissions and the free space.",
    vi: "{file}: không mở hoặc không ghi được cơ sở dữ liệu. Hãy kiểm tra quyền truy cập và dung lượng đĩa.",
  },
  "plans-below-none": {
    en: "{file}: no plan held carries out {plan} in the area asked for. Ingest the lower plans first: they are known by citing it, or by carrying out the same programme in an area below.",
    vi: "{file}: chưa có kế hoạch nào triển khai {plan} trong địa bàn được hỏi. Hãy nạp các kế hoạch cấp dưới: chúng được nhận ra nhờ viện dẫn kế hoạch này, hoặc cùng chương trình ở địa bàn trực thuộc.",
  },
  "plan-unknown": {
    en: "{plan}: the database holds no plan with this id or number. See: kehoach list",
    vi: "{plan}: cơ sở dữ liệu không có kế hoạch nào mang mã hoặc số này. Xem: kehoach list",
  },
  "plan-ambiguous": {
    en: "{plan}: several plans answer to this: {plans}. Give the id of the one meant; kehoach list says whose each is.",
    vi: "{plan}: có nhiều kế hoạch khớp: {plans}. Hãy ghi mã của kế hoạch cần dùng; kehoach list cho biết mỗi mã là của kế hoạch nào.",
  },
};

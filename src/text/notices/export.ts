import type { Sentences } from "../notice-text.ts";

/** What `kehoach export` and `kehoach query` say, and the headings and words of what they make. */
export const exportSentences: Sentences = {
  "about-export": {
    en: "write a database as a workbook, CSV, calendar, data package …",
    vi: "xuất cơ sở dữ liệu thành bảng tính, CSV, lịch, gói dữ liệu …",
  },
  "argument-format": {
    en: "one of: {formats}",
    vi: "một trong: {formats}",
  },
  "option-export-plan": {
    en: "only this plan (repeat it for several): an id, its beginning, or a number",
    vi: "chỉ kế hoạch này (ghi nhiều lần cho nhiều kế hoạch): mã, phần đầu của mã, hoặc số",
  },
  "option-export-table": { en: "only this table or view", vi: "chỉ bảng hoặc khung nhìn này" },
  "option-out": {
    en: "the file, or the folder for a format of several files",
    vi: "tệp, hoặc thư mục đối với dạng gồm nhiều tệp",
  },
  "examples-export": {
    en: `
Examples:
  kehoach export xlsx -o plans.xlsx                      a workbook: tasks, calendar, targets, open questions
  kehoach export ics --plan 05/KH-UBND -o deadlines.ics  a calendar for Outlook or Google
  kehoach export csv > tasks.csv                         the tasks; --table NAME for another table
  kehoach export csv -o csv/                             every view a file
  kehoach export datapackage -o package/                 datapackage.json and a CSV for every table
  kehoach export parquet -o parquet/                     every table a Parquet file
  kehoach export datasette -o metadata.json              then: datasette plans.sqlite -m metadata.json

The same database gives the same bytes. --lang chooses the language of headings.`,
    vi: `
Ví dụ:
  kehoach export xlsx -o ke-hoach.xlsx                   bảng tính: nhiệm vụ, lịch, chỉ tiêu, việc cần xem
  kehoach export ics --plan 05/KH-UBND -o thoi-han.ics   lịch cho Outlook hoặc Google
  kehoach export csv > nhiem-vu.csv                      các nhiệm vụ; --table TÊN cho bảng khác
  kehoach export csv -o csv/                             mỗi khung nhìn một tệp
  kehoach export datapackage -o goi/                     datapackage.json và CSV cho từng bảng
  kehoach export parquet -o parquet/                     mỗi bảng một tệp Parquet
  kehoach export datasette -o metadata.json              sau đó: datasette plans.sqlite -m metadata.json

Cùng một cơ sở dữ liệu luôn cho cùng nội dung tệp. --lang chọn ngôn ngữ của tiêu đề.`,
  },
  "format-unknown": {
    en: "{format}: no such format. There are: {formats}",
    vi: "{format}: không có dạng này. Các dạng: {formats}",
  },
  "table-unknown": {
    en: "{table}: the database has no such table or view. There are: {tables}",
    vi: "{table}: cơ sở dữ liệu không có bảng hoặc khung nhìn này. Hiện có: {tables}",
  },
  "export-table-unfit": {
    en: "{format} has no single tables: leave --table out.",
    vi: "Dạng {format} không có bảng riêng lẻ: hãy bỏ --table.",
  },
  "export-needs-folder": {
    en: "{format} is several files: name a folder with -o.",
    vi: "Dạng {format} gồm nhiều tệp: hãy chỉ ra thư mục bằng -o.",
  },
  "export-needs-file": {
    en: "{format} is no text for a screen: name a file with -o, or redirect the output.",
    vi: "Dạng {format} không phải văn bản để in ra màn hình: hãy chỉ ra tệp bằng -o hoặc chuyển hướng đầu ra.",
  },
  "export-unwritable": {
    en: "{file}: cannot be written ({reason}). Name another place with -o.",
    vi: "{file}: không ghi được ({reason}). Hãy chọn nơi khác bằng -o.",
  },
  "export-over-database": {
    en: "{file}: this is the database itself. Name another file with -o.",
    vi: "{file}: đây chính là cơ sở dữ liệu. Hãy chọn tệp khác bằng -o.",
  },
  "export-done": { en: "{file}: written, files: {files}", vi: "{file}: đã ghi, số tệp: {files}" },
  "export-old-version": {
    en: "{plan}: the database holds a newer version of this plan, and the views show that one. Tables have both: --table task",
    vi: "{plan}: cơ sở dữ liệu có phiên bản mới hơn của kế hoạch này, các khung nhìn chỉ có bản mới. Các bảng có cả hai: --table task",
  },
  "export-cell-cut": {
    en: "Sheet {sheet}, row {row}, {column}: a cell of a workbook holds 32,767 characters; {left} characters were left out and the cell says so. CSV, JSON and Parquet have them all.",
    vi: "Trang {sheet}, hàng {row}, cột {column}: một ô bảng tính chỉ chứa 32.767 ký tự; {left} ký tự không ghi được và ô có nêu rõ. CSV, JSON và Parquet có đủ.",
  },
  "export-cut-mark": { en: "[{left} more characters do not fit]", vi: "[còn {left} ký tự không ghi vừa]" },
  "export-undated": {
    en: "Deadlines without a day (continuous, after an event, no period to repeat in) are not in the calendar: {count}",
    vi: "Các thời hạn không có ngày (thường xuyên, theo sự kiện, không rõ kỳ để lặp lại) không đưa vào lịch: {count}",
  },
  "about-published": { en: "Administrative plans", vi: "Kế hoạch hành chính" },
  "about-published-more": {
    en: "Tasks, responsible units, deadlines and targets read from administrative plans by kehoach. Every value points back to its words in the document; what could not be read for certain is marked.",
    vi: "Nhiệm vụ, đơn vị, thời hạn và chỉ tiêu do kehoach đọc từ các kế hoạch hành chính. Mỗi giá trị đều chỉ về câu chữ trong văn bản; điều chưa đọc được chắc chắn thì được đánh dấu.",
  },
  "about-query": { en: "ask the database: SQL or a question by name", vi: "hỏi cơ sở dữ liệu: câu SQL hoặc câu hỏi có tên" },
  "argument-query": { en: "SQL that only reads, or the name of a question", vi: "câu SQL chỉ đọc, hoặc tên một câu hỏi" },
  "option-query-list": { en: "list the questions and their parameters", vi: "liệt kê các câu hỏi và tham số" },
  "option-set": { en: "give a parameter its value: name=value", vi: "đặt giá trị cho tham số: tên=giá trị" },
  "option-csv": { en: "print CSV", vi: "in ra CSV" },
  "examples-query": {
    en: `
Examples:
  kehoach query --list
  kehoach query due-by-lead --set from=2026-04-01 --set until=2026-06-30
  kehoach query "SELECT code, lead, last_day FROM task_list WHERE last_day < :day" --set day=2026-07-01 --csv

The database is opened for reading only. Exit code 1 says that there were no rows.`,
    vi: `
Ví dụ:
  kehoach query --list
  kehoach query due-by-lead --set from=2026-04-01 --set until=2026-06-30
  kehoach query "SELECT code, lead, last_day FROM task_list WHERE last_day < :day" --set day=2026-07-01 --csv

Cơ sở dữ liệu chỉ được mở để đọc. Mã kết thúc 1 nghĩa là không có hàng nào.`,
  },
  "query-missing": {
    en: "Say what to ask: SQL, or the name of a question. See: kehoach query --list",
    vi: "Hãy ghi câu SQL hoặc tên câu hỏi. Xem: kehoach query --list",
  },
  "query-unknown": {
    en: "{name}: there is no such question. See: kehoach query --list",
    vi: "{name}: không có câu hỏi này. Xem: kehoach query --list",
  },
  "query-writes": {
    en: "This statement would change the database; kehoach query only reads. Ask with SELECT.",
    vi: "Câu lệnh này làm thay đổi cơ sở dữ liệu; kehoach query chỉ đọc. Hãy hỏi bằng SELECT.",
  },
  "query-several": {
    en: "Ask one statement at a time.",
    vi: "Mỗi lần chỉ hỏi một câu lệnh.",
  },
  "query-wrong": {
    en: "SQLite does not understand this: {reason}. Tables and columns: SELECT * FROM column_doc",
    vi: "SQLite không hiểu câu này: {reason}. Bảng và cột: SELECT * FROM column_doc",
  },
  "query-unset": {
    en: "The parameter {name} has no value. Give it one: --set {name}=…",
    vi: "Tham số {name} chưa có giá trị. Hãy đặt: --set {name}=…",
  },
  "query-set-unknown": {
    en: "{name}: the question has no such parameter. It has: {names}",
    vi: "{name}: câu hỏi không có tham số này. Các tham số: {names}",
  },
  "query-set-wrong": { en: "{set}: write it as name=value.", vi: "{set}: hãy ghi dưới dạng tên=giá trị." },
  "query-unfit-date": {
    en: "{name}={value}: this should be a day such as 2026-06-30.",
    vi: "{name}={value}: giá trị phải là ngày, ví dụ 2026-06-30.",
  },
  "query-unfit-number": {
    en: "{name}={value}: this should be a number such as 12 or 0.5.",
    vi: "{name}={value}: giá trị phải là số, ví dụ 12 hoặc 0.5.",
  },
  "query-rows": { en: "rows: {count}", vi: "số hàng: {count}" },
  "query-both-outputs": { en: "Choose one of --json and --csv.", vi: "Chỉ chọn một trong --json và --csv." },
  "certainty-stated": { en: "stated", vi: "ghi rõ" },
  "certainty-implied": { en: "implied", vi: "suy ra" },
  "certainty-unknown": { en: "unknown", vi: "chưa rõ" },
  "comparator->=": { en: "at least", vi: "từ … trở lên" },
  "comparator->": { en: "more than", vi: "trên" },
  "comparator-<=": { en: "at most", vi: "không quá" },
  "comparator-<": { en: "less than", vi: "dưới" },
  "comparator-=": { en: "exactly", vi: "đúng" },
  "comparator-range": { en: "from … to …", vi: "từ … đến …" },
  "comparator-~": { en: "about", vi: "khoảng" },
  "comparator-top": { en: "among the first", vi: "trong nhóm" },
  "change-increase": { en: "increase", vi: "tăng" },
  "change-decrease": { en: "decrease", vi: "giảm" },
  "column-plan_number": { en: "Plan", vi: "Số kế hoạch" },
  "column-plan_id": { en: "Plan's key", vi: "Mã kế hoạch" },
  "column-issuer": { en: "Issued by", vi: "Cơ quan ban hành" },
  "column-level": { en: "Level", vi: "Cấp" },
  "column-group_title": { en: "Group", vi: "Nhóm nhiệm vụ" },
  "column-code": { en: "Code", vi: "Mã" },
  "column-text": { en: "Content", vi: "Nội dung" },
  "column-sentence": { en: "Sentence", vi: "Câu nêu chỉ tiêu" },
  "column-lead": { en: "Lead", vi: "Chủ trì" },
  "column-support": { en: "Support", vi: "Phối hợp" },
  "column-product": { en: "Product", vi: "Sản phẩm" },
  "column-deadline_text": { en: "Deadline as printed", vi: "Thời hạn (nguyên văn)" },
  "column-first_day": { en: "From", vi: "Từ ngày" },
  "column-last_day": { en: "Due", vi: "Đến ngày" },
  "column-targets": { en: "Targets", vi: "Chỉ tiêu" },
  "column-note": { en: "Note", vi: "Ghi chú" },
  "column-kind": { en: "Kind", vi: "Loại" },
  "column-certainty": { en: "Certainty", vi: "Mức chắc chắn" },
  "column-comparator": { en: "Comparison", vi: "So sánh" },
  "column-value": { en: "Value", vi: "Giá trị" },
  "column-value_to": { en: "To", vi: "Đến" },
  "column-unit": { en: "Unit", vi: "Đơn vị tính" },
  "column-change": { en: "Change", vi: "Tăng/giảm" },
  "column-by": { en: "By", vi: "Hạn đạt" },
  "column-severity": { en: "Severity", vi: "Mức độ" },
  "column-message_vi": { en: "What to look at", vi: "Điều cần xem" },
  "column-message_en": { en: "What to look at", vi: "Điều cần xem" },
  "column-quote": { en: "Words", vi: "Nguyên văn" },
  "column-page": { en: "Page", vi: "Trang" },
  "column-line": { en: "Line", vi: "Dòng" },
};

import type { Sentences } from "../notice-text.ts";

/** What the commands say: helps, headings and messages. */
export const cliSentences: Sentences = {
  "about-kehoach": {
    en: "Reads Vietnamese administrative plans (kế hoạch) into a database of tasks, units, deadlines and targets, and compares plans.",
    vi: "Đọc kế hoạch của các cơ quan hành chính thành cơ sở dữ liệu nhiệm vụ, đơn vị, thời hạn và chỉ tiêu; so sánh các kế hoạch.",
  },
  "about-help": { en: "help for a command", vi: "hướng dẫn cho một lệnh" },
  "about-ingest": { en: "read plans into a database", vi: "nạp kế hoạch vào cơ sở dữ liệu" },
  "about-extract": { en: "print one plan as JSON", vi: "in một kế hoạch dưới dạng JSON" },
  "about-list": { en: "list the plans of a database", vi: "liệt kê các kế hoạch trong cơ sở dữ liệu" },
  "about-show": { en: "show one plan: its tasks, units, deadlines", vi: "xem một kế hoạch: nhiệm vụ, đơn vị, thời hạn" },
  "about-search": { en: "find tasks, objectives and sections by their words", vi: "tìm nhiệm vụ, mục tiêu và mục theo từ ngữ" },
  "about-diff": { en: "compare two plans task by task", vi: "so sánh hai kế hoạch theo từng nhiệm vụ" },
  "argument-upper": {
    en: "the upper level's or earlier plan: a file, or an id or number",
    vi: "kế hoạch cấp trên hoặc kỳ trước: tệp, mã hoặc số",
  },
  "argument-lower": { en: "the lower level's or later plan", vi: "kế hoạch cấp dưới hoặc kỳ sau" },
  "option-save": {
    en: "keep the comparison in the database, which holds both plans",
    vi: "lưu kết quả so sánh vào cơ sở dữ liệu có cả hai kế hoạch",
  },
  "option-exit-zero": { en: "end with 0 whatever is found", vi: "luôn kết thúc với mã 0 dù có khác biệt" },
  "option-explain": {
    en: "say for every pair which signals speak for it, and for every task without one which candidate was rejected and why",
    vi: "nêu các tín hiệu của từng cặp; với nhiệm vụ không có cặp, nêu ứng viên gần nhất và vì sao bị loại",
  },
  "option-only": {
    en: "only differences of this kind; several with commas",
    vi: "chỉ nêu loại khác biệt này; nhiều loại cách nhau bằng dấu phẩy",
  },
  "option-min-severity": { en: "only differences at least this grave", vi: "chỉ nêu khác biệt từ mức này trở lên" },
  "option-ignore": {
    en: "a field that does not count; several with commas",
    vi: "trường không xét đến; nhiều trường cách nhau bằng dấu phẩy",
  },
  "about-coverage": {
    en: "compare one upper plan with every plan below it that the database holds",
    vi: "đối chiếu một kế hoạch cấp trên với mọi kế hoạch cấp dưới có trong cơ sở dữ liệu",
  },
  "argument-held": {
    en: "the upper plan: its id (or the beginning of it) or number",
    vi: "kế hoạch cấp trên: mã (hoặc phần đầu của mã) hoặc số",
  },
  "option-area": { en: "only this area and those below it", vi: "chỉ địa bàn này và các địa bàn trực thuộc" },
  "option-save-coverage": { en: "keep every comparison in the database", vi: "lưu mọi kết quả so sánh vào cơ sở dữ liệu" },
  "examples-coverage": {
    en: `
Examples:
  kehoach coverage 18/KH-UBND --db out/plans.sqlite
  kehoach coverage 18/KH-UBND --area "huyện Tân Lĩnh Giang" --json
  kehoach coverage 18/KH-UBND -o coverage.html     one page with the matrix; also .xlsx .csv .md .json

One sign a task: "=" answered, "~" in part, "!" and "‼" answered with a finding or a grave one, "○" carried out above, "·" not answered.
Exit codes: 0 every plan answers every task, 1 gaps, 2 failure.`,
    vi: `
Ví dụ:
  kehoach coverage 18/KH-UBND --db out/plans.sqlite
  kehoach coverage 18/KH-UBND --area "huyện Tân Lĩnh Giang" --json
  kehoach coverage 18/KH-UBND -o do-phu.html     một trang có bảng tổng hợp; cả .xlsx .csv .md .json

Mỗi nhiệm vụ một dấu: "=" trọn vẹn, "~" một phần, "!" và "‼" có nhưng cần xem hoặc lệch nghiêm trọng, "○" cấp trên tự làm, "·" không thấy.
Mã kết thúc: 0 mọi kế hoạch đều có đủ nhiệm vụ, 1 còn thiếu, 2 không thực hiện được.`,
  },
  "coverage-days": { en: "{days} days", vi: "{days} ngày" },
  "signal-wording": { en: "wording", vi: "từ ngữ" },
  "signal-order": { en: "word order", vi: "thứ tự từ" },
  "signal-numbers": { en: "numbers", vi: "con số" },
  "signal-citations": { en: "cited documents", vi: "văn bản viện dẫn" },
  "signal-targets": { en: "targets", vi: "chỉ tiêu" },
  "signal-product": { en: "product", vi: "sản phẩm" },
  "signal-group": { en: "group title", vi: "tên nhóm" },
  "signal-body": { en: "kind of body", vi: "loại cơ quan" },
  "signal-deadline": { en: "deadline", vi: "thời hạn" },
  "signal-topic": { en: "what the plans are about", vi: "chủ đề của kế hoạch" },
  "alone-nothing-alike": {
    en: "no task of the other plan shares rare words with it",
    vi: "kế hoạch kia không có nhiệm vụ nào chung từ ngữ đặc trưng",
  },
  "alone-too-little-alike": {
    en: "the likest, {candidate} ({score}), is too little alike",
    vi: "gần nhất là {candidate} ({score}) nhưng quá ít điểm chung",
  },
  "alone-taken": {
    en: "the likest, {candidate} ({score}), answers to a task that it is liker to",
    vi: "gần nhất là {candidate} ({score}) nhưng nhiệm vụ này đã ứng với nhiệm vụ khác gần hơn",
  },
  "examples-diff": {
    en: `
Examples:
  kehoach diff province.pdf commune.docx
  kehoach diff province.pdf commune.docx -o report.html     one page to read, print, send; also .xlsx .csv .md .json
  kehoach diff 05/KH-UBND 3fa9c2 --db out/plans.sqlite --json
  kehoach diff 05/KH-UBND 3fa9c2 --only deadline,target --min-severity warning --explain

"=" the same task, "~" one is a part of the other, "!" look at this: a later deadline, a lower target, nobody in the lead.
Exit codes: 0 nothing differs, 1 something does, 2 failure; with --only, --min-severity or --ignore only what is left counts.`,
    vi: `
Ví dụ:
  kehoach diff tinh.pdf xa.docx
  kehoach diff 05/KH-UBND 3fa9c2 --db out/plans.sqlite --json
  kehoach diff 05/KH-UBND 3fa9c2 --only deadline,target --min-severity warning --explain
  kehoach diff tinh.pdf xa.docx -o bao-cao.html     một trang để xem, in, gửi; cả .xlsx .csv .md .json

"=" cùng nhiệm vụ, "~" một phần của nhau, "!" cần xem: thời hạn muộn hơn, chỉ tiêu thấp hơn, không có đơn vị chủ trì.
Mã kết thúc: 0 không khác, 1 có khác biệt, 2 không thực hiện được; có --only, --min-severity, --ignore thì chỉ tính phần còn lại.`,
  },
  "diff-because": { en: "because", vi: "căn cứ" },
  "diff-summary": {
    en: "{same} same, {partial} partial, {missing} missing, {added} added, {changes} changes, {findings} to look at",
    vi: "{same} giống, {partial} một phần, {missing} thiếu, {added} thêm, {changes} thay đổi, {findings} cần xem",
  },
  "change-reworded": { en: "reworded", vi: "đổi lời" },
  "change-handed-down": { en: "handed down", vi: "giao cấp dưới" },
  "change-none": { en: "none", vi: "không có" },
  "change-named": { en: "named here only", vi: "chỉ nêu ở đây" },
  "change-different": { en: "different", vi: "khác" },
  "change-earlier": { en: "earlier", vi: "sớm hơn" },
  "change-later": { en: "later", vi: "muộn hơn" },
  "change-stricter": { en: "stricter", vi: "chặt hơn" },
  "change-vaguer": { en: "vaguer", vi: "không nêu ngày" },
  "change-higher": { en: "higher", vi: "cao hơn" },
  "change-lower": { en: "lower", vi: "thấp hơn" },
  "change-missing": { en: "missing", vi: "bỏ" },
  "change-narrower": { en: "narrower", vi: "hẹp hơn" },
  "change-wider": { en: "wider", vi: "rộng hơn" },
  "change-added": { en: "added", vi: "thêm" },
  "heading-target": { en: "target", vi: "chỉ tiêu" },
  "heading-product": { en: "product", vi: "sản phẩm" },
  "heading-scope": { en: "scope", vi: "phạm vi" },
  "argument-paths": { en: "files, folders or patterns", vi: "tệp, thư mục hoặc mẫu tên" },
  "argument-file": { en: "the plan's file", vi: "tệp kế hoạch" },
  "argument-plan": {
    en: "a file, or the id (or its beginning) or number of a plan in the database",
    vi: "tệp, hoặc mã (hay phần đầu của mã) hoặc số của kế hoạch trong cơ sở dữ liệu",
  },
  "argument-words": { en: "words; without marks they find every marking", vi: "các từ; gõ không dấu thì tìm mọi dấu" },
  "option-limit": { en: "how many hits at most", vi: "số kết quả nhiều nhất" },
  "count-wrong": { en: "a whole number from 1 on", vi: "cần số nguyên từ 1" },
  "kind-task": { en: "task", vi: "nhiệm vụ" },
  "kind-objective": { en: "objective", vi: "mục tiêu" },
  "kind-assignment": { en: "duty", vi: "phân công" },
  "kind-section": { en: "section", vi: "mục" },
  "option-db": { en: "the database", vi: "cơ sở dữ liệu" },
  "option-json": { en: "print JSON", vi: "in ra JSON" },
  "option-lang": {
    en: "language of messages (default: the locale's, else English)",
    vi: "ngôn ngữ của thông báo (mặc định theo hệ thống, nếu không là tiếng Anh)",
  },
  "option-version": { en: "print the version", vi: "in số phiên bản" },
  "option-help": { en: "print this help", vi: "in hướng dẫn này" },
  "help-choices": { en: "choices: ", vi: "một trong: " },
  "help-default": { en: "default: ", vi: "mặc định: " },
  "help-some-options": { en: "[options]", vi: "[tùy chọn]" },
  "help-usage": { en: "Usage:", vi: "Cách dùng:" },
  "help-arguments": { en: "Arguments:", vi: "Đối số:" },
  "help-options": { en: "Options:", vi: "Tùy chọn:" },
  "help-globaloptions": { en: "Global options:", vi: "Tùy chọn chung:" },
  "help-commands": { en: "Commands:", vi: "Các lệnh:" },
  "examples-kehoach": {
    en: `
Examples:
  kehoach ingest plans/                 read every plan of a folder into plans.sqlite
  kehoach extract plan.pdf > plan.json  print what one plan says
  kehoach search "dat dai"              find tasks about đất đai
  kehoach diff tinh.pdf xa.docx         compare an upper plan with a lower one

Exit codes: 0 done, 1 done with findings, 2 wrong usage or failure.`,
    vi: `
Ví dụ:
  kehoach ingest ke-hoach/              nạp mọi kế hoạch trong thư mục vào plans.sqlite
  kehoach extract kh.pdf > kh.json      in nội dung một kế hoạch
  kehoach search "dat dai"              tìm nhiệm vụ về đất đai
  kehoach diff tinh.pdf xa.docx         so sánh kế hoạch cấp trên với cấp dưới

Mã kết thúc: 0 xong, 1 xong nhưng có điều cần xem, 2 gõ sai hoặc không thực hiện được.`,
  },
  "examples-ingest": {
    en: `
Examples:
  kehoach ingest plans/ more/plan.docx --db out/plans.sqlite
  kehoach ingest "plans/**/*.pdf" --json

A file that cannot be read is told and left out; exit code 1 says that there was one, 2 that nothing could be read.
A document that the database has already is not written again.`,
    vi: `
Ví dụ:
  kehoach ingest ke-hoach/ khac/kh.docx --db out/plans.sqlite
  kehoach ingest "ke-hoach/**/*.pdf" --json

Tệp không đọc được thì được báo và bỏ qua; mã kết thúc 1 nghĩa là có tệp như vậy, 2 là không đọc được tệp nào.
Văn bản đã có trong cơ sở dữ liệu thì không ghi lại.`,
  },
  "examples-extract": {
    en: `
Examples:
  kehoach extract plan.pdf > plan.json
  kehoach extract plan.docx | jq '.tasks[] | {id, text, lead}'`,
    vi: `
Ví dụ:
  kehoach extract kh.pdf > kh.json
  kehoach extract kh.docx | jq '.tasks[] | {id, text, lead}'`,
  },
  "examples-list": {
    en: "\nExample:\n  kehoach list --db out/plans.sqlite",
    vi: "\nVí dụ:\n  kehoach list --db out/plans.sqlite",
  },
  "examples-show": {
    en: "\nExamples:\n  kehoach show 3fa9c2 --db out/plans.sqlite\n  kehoach show 05/KH-UBND\n  kehoach show plan.docx",
    vi: "\nVí dụ:\n  kehoach show 3fa9c2 --db out/plans.sqlite\n  kehoach show 05/KH-UBND\n  kehoach show kh.docx",
  },
  "examples-search": {
    en: '\nExamples:\n  kehoach search "đất đai"     with marks: exactly these\n  kehoach search dat dai       without marks: any\n\nExit codes: 0 something found, 1 nothing found, 2 failure.',
    vi: '\nVí dụ:\n  kehoach search "đất đai"     có dấu: tìm đúng dấu\n  kehoach search dat dai       không dấu: tìm mọi dấu\n\nMã kết thúc: 0 tìm thấy, 1 không tìm thấy, 2 lỗi.',
  },
  "usage-argument-missing": { en: "missing argument '{name}'", vi: "thiếu đối số '{name}'" },
  "usage-value-missing": { en: "option '{name}' needs a value", vi: "tùy chọn '{name}' thiếu giá trị" },
  "usage-option-unknown": { en: "unknown option '{name}'", vi: "không có tùy chọn '{name}'" },
  "usage-command-unknown": { en: "unknown command '{name}'", vi: "không có lệnh '{name}'" },
  "usage-arguments-many": {
    en: "too many arguments for '{name}': {count}, and it takes {most}",
    vi: "thừa đối số cho '{name}': ghi {count}, chỉ nhận {most}",
  },
  "usage-value-wrong": { en: "'{value}' is no value for '{name}': {cure}", vi: "'{value}' không dùng được cho '{name}': {cure}" },
  "usage-choices": { en: "it takes {names}", vi: "chỉ nhận {names}" },
  "usage-nearest": { en: "; did you mean {names}?", vi: "; có phải {names}?" },
  usage: { en: "kehoach: {said}. See: kehoach --help", vi: "kehoach: lệnh gõ chưa đúng ({said}). Xem: kehoach --help" },
  bug: {
    en: "this is a bug of kehoach. Please report it with the file and these lines:",
    vi: "lỗi của kehoach. Vui lòng báo lại kèm tệp và các dòng sau:",
  },
  "file-forbidden": {
    en: "{file}: may not be read. Check its permissions.",
    vi: "{file}: không có quyền đọc tệp hoặc thư mục này. Hãy kiểm tra quyền truy cập.",
  },
  "folder-barren": { en: "{file}: the folder holds no documents.", vi: "{file}: thư mục không có văn bản nào." },
  "plan-nowhere": {
    en: "{plan}: no such file, and there is no database {file} to look it up in. Check the path or name a database with --db.",
    vi: "{plan}: không có tệp này, cũng không có cơ sở dữ liệu {file} để tra cứu. Hãy kiểm tra đường dẫn hoặc chỉ ra cơ sở dữ liệu bằng --db.",
  },
  "files-passed-over": {
    en: "Passed over {count} files that are no documents: {files}",
    vi: "Bỏ qua {count} tệp không phải văn bản: {files}",
  },
  "ingest-done": { en: "{file}: {plans} plans read, files left out: {unread}", vi: "{file}: đã đọc {plans} kế hoạch, bỏ qua {unread} tệp" },
  "interrupt-heard": {
    en: "Stopping once this file is read; Ctrl-C again stops at once.",
    vi: "Sẽ dừng khi đọc xong tệp này; nhấn Ctrl-C lần nữa để dừng ngay.",
  },
  "ingest-interrupted": {
    en: "Stopped after {looked} of {files} files. {file} is sound and holds what was read; the same command reads the rest.",
    vi: "Đã dừng sau {looked}/{files} tệp. {file} vẫn nguyên vẹn và đã lưu những gì đọc được; chạy lại lệnh này để đọc tiếp.",
  },
  "output-failed": {
    en: "the output cannot be written ({why}). Check the disk, or write elsewhere.",
    vi: "không ghi được kết quả ra ({why}). Hãy kiểm tra dung lượng đĩa hoặc ghi ra nơi khác.",
  },
  "search-nothing": { en: "Nothing found for: {words}", vi: "Không tìm thấy: {words}" },
  "outcome-new": { en: "new", vi: "mới" },
  "outcome-unchanged": { en: "unchanged", vi: "đã có" },
  "outcome-replaced": { en: "replaced", vi: "thay mới" },
  "level-central": { en: "central", vi: "trung ương" },
  "level-province": { en: "province", vi: "tỉnh" },
  "level-district": { en: "district", vi: "huyện" },
  "level-commune": { en: "commune", vi: "xã" },
  "severity-info": { en: "note", vi: "lưu ý" },
  "severity-warning": { en: "warning", vi: "cảnh báo" },
  "severity-error": { en: "error", vi: "lỗi" },
  "heading-file": { en: "file", vi: "tệp" },
  "heading-plan": { en: "plan", vi: "kế hoạch" },
  "heading-level": { en: "level", vi: "cấp" },
  "heading-format": { en: "format", vi: "dạng" },
  "heading-sections": { en: "sections", vi: "mục" },
  "heading-tasks": { en: "tasks", vi: "nhiệm vụ" },
  "heading-date": { en: "date", vi: "ngày" },
  "heading-recurring": { en: "recurring", vi: "định kỳ" },
  "heading-continuous": { en: "continuous", vi: "thường xuyên" },
  "heading-event": { en: "event", vi: "sự kiện" },
  "heading-unknown": { en: "unknown", vi: "chưa rõ" },
  "heading-targets": { en: "targets", vi: "chỉ tiêu" },
  "heading-notices": { en: "notices", vi: "cần xem" },
  "heading-state": { en: "state", vi: "tình trạng" },
  "heading-id": { en: "id", vi: "mã" },
  "heading-area": { en: "area", vi: "địa bàn" },
  "heading-issued": { en: "issued", vi: "ngày ban hành" },
  "heading-title": { en: "title", vi: "trích yếu" },
  "heading-number": { en: "number", vi: "số" },
  "heading-issuer": { en: "issuer", vi: "cơ quan" },
  "heading-years": { en: "years", vi: "thời kỳ" },
  "heading-signer": { en: "signer", vi: "người ký" },
  "heading-document": { en: "document", vi: "tệp" },
  "heading-lead": { en: "lead", vi: "chủ trì" },
  "heading-support": { en: "support", vi: "phối hợp" },
  "heading-deadline": { en: "deadline", vi: "thời hạn" },
  "heading-kind": { en: "kind", vi: "loại" },
  "heading-code": { en: "code", vi: "mã mục" },
  "heading-text": { en: "text", vi: "nội dung" },
};

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
  "about-correct": {
    en: "say what a task's field should be, with author and reason",
    vi: "sửa một trường của nhiệm vụ, kèm người sửa và lý do",
  },
  "argument-plan-held": {
    en: "id (or its beginning) or number of a plan in the database",
    vi: "mã (hay phần đầu của mã) hoặc số của kế hoạch trong cơ sở dữ liệu",
  },
  "argument-task": { en: "the task's code, as kehoach show prints it: I/1", vi: "mã nhiệm vụ như kehoach show in ra: I/1" },
  "argument-field": {
    en: "text, label, product, note, lead, support, monitor, deadline or target",
    vi: "text (nội dung), label (số thứ tự), product (sản phẩm), note (ghi chú), lead (chủ trì), support (phối hợp), monitor (theo dõi), deadline (thời hạn) hoặc target (chỉ tiêu)",
  },
  "argument-value": { en: 'what it should be; "-" for none', vi: 'giá trị đúng; "-" nếu không có' },
  "option-author": { en: "who corrects", vi: "người sửa" },
  "option-reason": { en: "why", vi: "lý do" },
  "option-date": { en: "the day of the correction, as you want it recorded (2026-06-30)", vi: "ngày sửa muốn ghi lại (2026-06-30)" },
  "option-target": { en: "which of the task's targets", vi: "chỉ tiêu thứ mấy của nhiệm vụ" },
  "option-undo": { en: "take a correction back", vi: "rút lại một lần sửa" },
  "option-list": { en: "list corrections and what became of them", vi: "liệt kê các lần sửa và tình trạng" },
  "examples-correct": {
    en: `
Examples:
  kehoach correct 05/KH-UBND I/1 lead "Công an xã; Văn phòng UBND xã" --author "Lan" --reason "page 4, stamp over the name"
  kehoach correct 05/KH-UBND I/1 deadline 2026-04-01/2026-06-30 --author "Lan" --reason "Quý II" --date 2026-03-02
  kehoach correct 05/KH-UBND I/2 target 90.5 --author "Lan" --reason "scan reads 9O.5"
  kehoach correct --list
  kehoach correct --undo c2

A deadline is a last day (2026-06-30), a period (2026-06, 2026, quarters 2026-33 to 2026-36, halves 2026-40 and 2026-41), first and last
with a slash ("../2026-06-30", "2026-04/.."), continuous, or an RFC 5545 rule (FREQ=MONTHLY;BYMONTHDAY=5). Names are parted by semicolons.
What was read stays as it is; views show the correction. Exit codes: 0 done, 1 --list shows one that finds its place no more, 2 failure.`,
    vi: `
Ví dụ:
  kehoach correct 05/KH-UBND I/1 lead "Công an xã; Văn phòng UBND xã" --author "Lan" --reason "trang 4, dấu che mất tên"
  kehoach correct 05/KH-UBND I/1 deadline 2026-04-01/2026-06-30 --author "Lan" --reason "Quý II" --date 2026-03-02
  kehoach correct 05/KH-UBND I/2 target 90.5 --author "Lan" --reason "bản quét đọc thành 9O.5"
  kehoach correct --list
  kehoach correct --undo c2

Thời hạn là ngày cuối (2026-06-30), một kỳ (2026-06, 2026, các quý 2026-33 đến 2026-36, nửa năm 2026-40 và 2026-41), ngày đầu và ngày cuối
cách nhau bằng dấu gạch chéo ("../2026-06-30", "2026-04/.."), continuous (thường xuyên), hoặc quy tắc RFC 5545 (FREQ=MONTHLY;BYMONTHDAY=5).
Tên đơn vị cách nhau bằng dấu chấm phẩy. Những gì đã đọc được giữ nguyên; các khung nhìn hiển thị giá trị đã sửa.
Mã kết thúc: 0 xong, 1 --list có lần sửa không còn tìm thấy chỗ áp dụng, 2 lỗi.`,
  },
  "correct-incomplete": {
    en: "A correction needs PLAN TASK FIELD VALUE, --author and --reason. See: kehoach correct --help",
    vi: "Cần đủ KẾ_HOẠCH NHIỆM_VỤ TRƯỜNG GIÁ_TRỊ, --author và --reason. Xem: kehoach correct --help",
  },
  "option-unknown": {
    en: "{option}: no such option. See: kehoach correct --help",
    vi: "{option}: không có tùy chọn này. Xem: kehoach correct --help",
  },
  "correction-written": {
    en: "{id}: {plan} {task} {field}: {previous} → {value}",
    vi: "{id}: {plan} {task} {field}: {previous} → {value}",
  },
  "correction-taken-back": {
    en: "{id} taken back: {plan} {task} {field} is no longer {value}",
    vi: "Đã rút lại {id}: {plan} {task} {field} không còn là {value}",
  },
  "corrections-none": { en: "No corrections.", vi: "Chưa có lần sửa nào." },
  "value-none": { en: "(none)", vi: "(không có)" },
  "correction-applied": { en: "applied", vi: "đang áp dụng" },
  "correction-undone": { en: "taken back", vi: "đã rút lại" },
  "correction-undone-before": { en: "{correction}: already taken back.", vi: "{correction}: đã rút lại trước đó." },
  "correction-superseded": { en: "superseded by a later one", vi: "đã có lần sửa sau" },
  "correction-no-plan": { en: "kept; its plan is not in the database", vi: "còn lưu; kế hoạch không có trong cơ sở dữ liệu" },
  "correction-no-task": { en: "kept; its plan has no such task any more", vi: "còn lưu; kế hoạch không còn nhiệm vụ này" },
  "correction-changed": { en: "kept; the newer version says something else there", vi: "còn lưu; bản mới ghi khác ở chỗ này" },
  "correction-unknown": {
    en: "{correction}: there is no such correction. See: kehoach correct --list",
    vi: "{correction}: không có lần sửa này. Xem: kehoach correct --list",
  },
  "correction-unsigned": { en: "A correction needs a name: --author NAME", vi: "Cần ghi người sửa: --author TÊN" },
  "correction-unreasoned": { en: "A correction needs a reason: --reason WORDS", vi: "Cần ghi lý do: --reason LÝ_DO" },
  "task-unknown": {
    en: "{plan} has no task {task}. See: kehoach show {plan}",
    vi: "{plan} không có nhiệm vụ {task}. Xem: kehoach show {plan}",
  },
  "target-unknown": { en: "Task {task} has no target {part}.", vi: "Nhiệm vụ {task} không có chỉ tiêu thứ {part}." },
  "field-unknown": {
    en: "{field}: no field to correct. There are: {fields}",
    vi: "{field}: không phải trường sửa được. Các trường: {fields}",
  },
  "value-empty": {
    en: 'An empty value for {field}: write "-" where there is none.',
    vi: 'Giá trị của {field} để trống: hãy ghi "-" nếu không có.',
  },
  "value-needed": { en: "{field} cannot be without a value.", vi: "{field} không thể không có giá trị." },
  "name-wrong": {
    en: "“{name}” is no name of a body ({field}). Names are parted by semicolons.",
    vi: "“{name}” không phải tên đơn vị ({field}). Các tên cách nhau bằng dấu chấm phẩy.",
  },
  "name-twice": { en: "{field}: a name stands twice: {value}", vi: "{field}: có tên lặp lại: {value}" },
  "number-wrong": {
    en: "{value}: no number. Write digits with a decimal point: 90.5, 1000 (not 1.000)",
    vi: "{value}: không phải số. Hãy ghi chữ số với dấu chấm thập phân: 90.5, 1000 (không ghi 1.000)",
  },
  "deadline-wrong": {
    en: "{value}: no deadline that can be read. Write 2026-06-30, 2026-04-01/2026-06-30, 2026-34 (second quarter), continuous, or FREQ=MONTHLY;BYMONTHDAY=5",
    vi: "{value}: không đọc được thời hạn. Hãy ghi 2026-06-30, 2026-04-01/2026-06-30, 2026-34 (quý II), continuous, hoặc FREQ=MONTHLY;BYMONTHDAY=5",
  },
  "day-wrong": { en: "{day}: no day of the calendar. Write 2026-06-30", vi: "{day}: không phải ngày có trong lịch. Hãy ghi 2026-06-30" },

  "about-versions": {
    en: "list the files of one plan, or say which is the newest",
    vi: "liệt kê các bản của một kế hoạch, hoặc chọn bản mới nhất",
  },
  "option-newest": { en: "views show this one", vi: "các khung nhìn lấy bản này" },
  "option-of": { en: "it takes the place of this plan, whose number differs", vi: "bản này thay cho kế hoạch kia, dù số khác nhau" },
  "examples-versions": {
    en: `
Examples:
  kehoach versions                                 every plan that the database holds in several files
  kehoach versions 05/KH-UBND
  kehoach versions 3fa9c2 --newest --author "Lan" --reason "the signed copy"
  kehoach versions 3fa9c2 --of 05/KH-UBND --author "Lan" --reason "replaced by 07/KH-UBND"

Files with the same number, area, year and title are one plan. Views show the newest: the one issued last; of the same day the form that
says most of its structure (docx before pdf, pdf before text). The choice is a correction: kehoach correct --list, --undo`,
    vi: `
Ví dụ:
  kehoach versions                                 mọi kế hoạch có nhiều bản trong cơ sở dữ liệu
  kehoach versions 05/KH-UBND
  kehoach versions 3fa9c2 --newest --author "Lan" --reason "bản đã ký"
  kehoach versions 3fa9c2 --of 05/KH-UBND --author "Lan" --reason "thay bằng 07/KH-UBND"

Các tệp cùng số, địa bàn, năm và trích yếu là một kế hoạch. Khung nhìn lấy bản mới nhất: bản ban hành sau cùng; nếu cùng ngày thì dạng tệp
cho biết cấu trúc rõ hơn (docx trước pdf, pdf trước văn bản thô). Lựa chọn được lưu như một lần sửa: kehoach correct --list, --undo`,
  },
  "version-chosen": {
    en: "{plan} is the newest now ({id}; take it back: kehoach correct --undo {id}).",
    vi: "{plan} nay là bản mới nhất ({id}; rút lại: kehoach correct --undo {id}).",
  },
  "versions-none": { en: "No plan stands in several files.", vi: "Không có kế hoạch nào có nhiều bản." },
  "version-newest": { en: "newest", vi: "mới nhất" },
  "version-former": { en: "former", vi: "bản trước" },

  "about-remove": { en: "take documents out of the database", vi: "gỡ văn bản khỏi cơ sở dữ liệu" },
  "argument-document": { en: "ids (or their beginnings), numbers, or files", vi: "mã (hay phần đầu của mã), số, hoặc tệp" },
  "examples-remove": {
    en: `
Examples:
  kehoach remove 3fa9c2 05/KH-UBND --db out/plans.sqlite
  kehoach remove plans/old.pdf

All that was read from them goes, with comparisons of these plans; corrections are kept. Nothing is removed where one is unknown (exit code 2).`,
    vi: `
Ví dụ:
  kehoach remove 3fa9c2 05/KH-UBND --db out/plans.sqlite
  kehoach remove ke-hoach/cu.pdf

Gỡ mọi nội dung đã đọc và các kết quả so sánh của kế hoạch đó; giữ lại các lần sửa. Nếu có văn bản không tìm thấy thì không gỡ gì (mã kết thúc 2).`,
  },
  removed: { en: "Removed {number} ({name}, {id}): {tasks} tasks", vi: "Đã gỡ {number} ({name}, {id}): {tasks} nhiệm vụ" },
  "comparisons-removed": {
    en: "{plan}: {count} comparisons went with what they compared. Make them again: kehoach diff UPPER LOWER --save",
    vi: "{plan}: {count} kết quả so sánh đã bỏ vì nội dung thay đổi. Hãy so sánh lại: kehoach diff CẤP_TRÊN CẤP_DƯỚI --save",
  },
  "corrections-kept": {
    en: "{plan}: {count} corrections are kept and hold again when the plan is back.",
    vi: "{plan}: giữ lại {count} lần sửa, sẽ áp dụng lại khi nạp lại kế hoạch.",
  },

  "about-as-of": { en: "give the day that the view overdue counts from", vi: "đặt ngày để tính quá hạn trong khung nhìn overdue" },
  "argument-day": {
    en: 'a day (2026-06-30), or "none"; without one, the day given before is printed',
    vi: 'ngày (2026-06-30) hoặc "none"; nếu bỏ trống thì in ngày đã đặt',
  },
  "examples-as-of": {
    en: "\nExamples:\n  kehoach as-of 2026-06-30\n  kehoach as-of none\n\nResults never depend on today: without a day nothing is overdue.",
    vi: "\nVí dụ:\n  kehoach as-of 2026-06-30\n  kehoach as-of none\n\nKết quả không phụ thuộc ngày hôm nay: chưa đặt ngày thì không có gì quá hạn.",
  },
  "as-of-none": { en: "No day is given.", vi: "Chưa đặt ngày." },
  "as-of-set": { en: "{count} are overdue as of {day}.", vi: "{count} việc quá hạn tính đến {day}." },

  "option-all-versions": { en: "every version of each plan, not the newest alone", vi: "mọi bản của mỗi kế hoạch, không chỉ bản mới nhất" },
  "heading-versions": { en: "files", vi: "số bản" },
  "option-again": { en: "read documents again that the database has already", vi: "đọc lại cả những văn bản đã có" },
  "about-verify": {
    en: "read the sources again, make what follows from them anew, and compare with what is stored",
    vi: "đọc lại các tệp gốc, tính lại những gì suy ra từ đó, và so với những gì đã lưu",
  },
  "argument-sources": {
    en: "the plans' files, folders or patterns (default: this folder)",
    vi: "tệp, thư mục hoặc mẫu tên của các kế hoạch (mặc định: thư mục này)",
  },
  "examples-verify": {
    en: `
Examples:
  kehoach verify plans/ --db out/plans.sqlite
  kehoach verify plans/05.pdf --json

Files are known by their bytes, whatever their names. Without paths every document of the database is sought in this folder.
What follows from all plans (corrections applied, newest versions, days of recurrences, loads, the search index) is checked for the whole
database. Exit codes: 0 all the same, 1 a difference, a file that is not found or that the database does not hold, 2 failure.`,
    vi: `
Ví dụ:
  kehoach verify ke-hoach/ --db out/plans.sqlite
  kehoach verify ke-hoach/05.pdf --json

Tệp được nhận biết theo nội dung chứ không theo tên. Nếu không ghi đường dẫn thì tìm mọi văn bản của cơ sở dữ liệu trong thư mục này.
Những gì suy ra từ mọi kế hoạch (sửa đổi được áp dụng, bản mới nhất, ngày của việc định kỳ, khối lượng việc, chỉ mục tìm kiếm) được kiểm tra
cho cả cơ sở dữ liệu. Mã kết thúc: 0 giống hết, 1 có khác biệt, có tệp không tìm thấy hoặc không có trong cơ sở dữ liệu, 2 lỗi.`,
  },
  "verify-same": { en: "the same", vi: "giống" },
  "verify-different": { en: "differs from its file", vi: "khác với tệp gốc" },
  "verify-missing": { en: "its file is not found", vi: "không tìm thấy tệp gốc" },
  "verify-unread": { en: "its file cannot be read any more", vi: "không còn đọc được tệp gốc" },
  "verify-unknown": { en: "{file}: the database does not hold this file.", vi: "{file}: cơ sở dữ liệu không có tệp này." },
  "verify-unsound": { en: "{file}: the database is damaged: {line}", vi: "{file}: cơ sở dữ liệu bị hỏng: {line}" },
  "verify-older": {
    en: "It was read by kehoach {version}, this is {now}: kehoach ingest reads it again.",
    vi: "Tệp do kehoach {version} đọc, bản này là {now}: kehoach ingest sẽ đọc lại.",
  },
  "verify-row-extra": { en: "stored, and not in the file", vi: "đã lưu nhưng tệp không có" },
  "verify-row-missing": { en: "in the file, and not stored", vi: "tệp có nhưng chưa lưu" },
  "verify-values": { en: "stored “{stored}”, read “{read}”", vi: "đã lưu “{stored}”, đọc được “{read}”" },
  "verify-more": { en: "and {count} more", vi: "và {count} chỗ khác" },
  "verify-shared": { en: "shared by plans", vi: "dùng chung" },
  "verify-derived": {
    en: "What follows from what was read and corrected is not as it should be:",
    vi: "Những gì suy ra từ nội dung đã đọc và đã sửa không còn đúng:",
  },
  "verify-derived-extra": { en: "stored, and nothing calls for it", vi: "đã lưu nhưng không có căn cứ" },
  "verify-derived-missing": { en: "should be stored, and is not", vi: "lẽ ra phải có nhưng không có" },
  "verify-derived-values": { en: "stored “{stored}”, should be “{read}”", vi: "đã lưu “{stored}”, đúng ra là “{read}”" },
  "verify-derived-cure": {
    en: "{count} values in {file} do not follow from the rest: kehoach ingest --again PATH… --db {file} makes all of these anew.",
    vi: "{count} giá trị trong {file} không khớp với phần còn lại: kehoach ingest --again ĐƯỜNG-DẪN… --db {file} sẽ tính lại tất cả.",
  },
  "verify-different-cure": {
    en: "kehoach ingest --again PATH… --db {file} reads the files that differ again and stores what they say.",
    vi: "kehoach ingest --again ĐƯỜNG-DẪN… --db {file} sẽ đọc lại các tệp có khác biệt và lưu theo nội dung tệp.",
  },
  "verify-done": {
    en: "{same} the same, {different} different, {missing} without their file, {unread} unreadable.",
    vi: "{same} giống, {different} khác, {missing} không có tệp gốc, {unread} không đọc được.",
  },
};

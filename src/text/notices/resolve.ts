import type { Sentences } from "../notice-text.ts";

/** What is wrong with a plan itself, and what could not be read in it for certain. */
export const resolveSentences: Sentences = {
  "no-plan": {
    en: "{file}: this is no plan ({genre}): it has neither a plan's heading nor tasks. Give a kế hoạch, chương trình or phương án.",
    vi: "{file}: đây không phải kế hoạch ({genre}): không có tên loại kế hoạch, cũng không có nhiệm vụ. Hãy đưa một kế hoạch, chương trình hoặc phương án.",
  },
  "no-plan-unnamed": {
    en: "{file}: this is no plan: it names no kind of document, has no plan's heading and no tasks. Give a kế hoạch, chương trình or phương án.",
    vi: "{file}: đây không phải kế hoạch: không ghi tên loại văn bản, không có nhiệm vụ. Hãy đưa một kế hoạch, chương trình hoặc phương án.",
  },
  "table-unheaded": {
    en: "A table of {rows} rows begins with “{words}”: no heading says what its columns are, so nothing was taken from it. Look whether a heading was lost.",
    vi: "Bảng {rows} hàng bắt đầu bằng “{words}” không có hàng tiêu đề cho biết nội dung các cột nên chưa lấy dữ liệu. Hãy xem hàng tiêu đề có bị mất không.",
  },
  "declared-count-differs": {
    en: "Group {group} says it has {declared} tasks; {counted} stand under it.",
    vi: "Nhóm {group} ghi {declared} nhiệm vụ nhưng bên dưới có {counted}.",
  },
  "body-count-differs": {
    en: "The body announces {body} tasks for group {group}; {counted} stand in the appendix.",
    vi: "Phần thân ghi nhóm {group} có {body} nhiệm vụ, phụ lục có {counted}.",
  },
  "total-count-differs": {
    en: "The plan announces {said} tasks; {counted} were found.",
    vi: "Kế hoạch ghi {said} nhiệm vụ, tìm thấy {counted}.",
  },
  "section-numbering": {
    en: "Section {path}: the label {label} does not follow {before}.",
    vi: "Mục {path}: số {label} không nối tiếp {before}.",
  },
  "task-numbering": { en: "Task number {label} does not follow {before}.", vi: "Số nhiệm vụ {label} không nối tiếp {before}." },
  "leads-many": {
    en: "Task {task} names {leads} leads; one body should answer for it.",
    vi: "Nhiệm vụ {task} có {leads} đơn vị chủ trì; nên có một đơn vị chịu trách nhiệm.",
  },
  "lead-missing": { en: "Task {task} names no lead unit.", vi: "Nhiệm vụ {task} không ghi đơn vị chủ trì." },
  "unit-ended": {
    en: "Task {task} charges {unit}, which ended on {end}, before the plan was issued.",
    vi: "Nhiệm vụ {task} giao {unit}, đơn vị đã kết thúc hoạt động ngày {end}, trước ngày ban hành kế hoạch.",
  },
  "unit-replaced": {
    en: "Task {task} charges {unit}, which ended on {end}; {successor} took over.",
    vi: "Nhiệm vụ {task} giao {unit}, đơn vị đã kết thúc hoạt động ngày {end}; nay là {successor}.",
  },
  "deadline-missing": { en: "Task {task} has no deadline.", vi: "Nhiệm vụ {task} không ghi thời hạn." },
  "deadline-unread": {
    en: "Task {task}: “{words}” is no deadline that can be read.",
    vi: "Nhiệm vụ {task}: “{words}” không đọc được thành thời hạn.",
  },
  "deadline-impossible": {
    en: "Task {task}: “{words}” names a day that does not exist.",
    vi: "Nhiệm vụ {task}: “{words}” ghi một ngày không có trong lịch.",
  },
  "deadline-outside-period": {
    en: "Task {task} is due {end}, outside the plan's period, which ends in {year}.",
    vi: "Nhiệm vụ {task} có hạn {end}, ngoài thời kỳ của kế hoạch (đến năm {year}).",
  },
  "targets-differ": {
    en: "“{words}” says {value}; elsewhere the plan says {other} for the same.",
    vi: "“{words}” ghi {value}; chỗ khác kế hoạch ghi {other} cho cùng nội dung.",
  },
  "task-twice": { en: "Task {task} says nearly the same as task {other}.", vi: "Nhiệm vụ {task} gần như trùng với nhiệm vụ {other}." },
  "level-leftover": {
    en: "Task {task}: “{words}” belongs to a higher level's plan.",
    vi: "Nhiệm vụ {task}: “{words}” là chữ của kế hoạch cấp trên.",
  },
  slip: { en: "“{words}” is probably a slip for “{right}”.", vi: "“{words}” có lẽ là lỗi của “{right}”." },
  "contact-differs": {
    en: "The address {address} differs from {other} given elsewhere.",
    vi: "Địa chỉ {address} khác với {other} ghi ở chỗ khác.",
  },
  "date-differs": {
    en: "The plan is dated {date} on its first page and {other} in its appendix.",
    vi: "Kế hoạch ghi ngày {date} ở trang đầu và ngày {other} ở phụ lục.",
  },
  "deadline-before-issue": {
    en: "Task {task} is due {end}, before the plan's own date {issued}.",
    vi: "Nhiệm vụ {task} có hạn {end}, trước ngày ban hành {issued}.",
  },
  "columns-uncertain": {
    en: "Task {task}: the table's columns were lost; its cells could not be told apart for certain.",
    vi: "Nhiệm vụ {task}: bảng đã mất cột, không phân biệt chắc chắn được các ô.",
  },
  "number-differs": {
    en: "The plan is numbered {number} on its first page and {other} in its appendix.",
    vi: "Kế hoạch mang số {number} ở trang đầu và số {other} ở phụ lục.",
  },
  "appendix-missing": {
    en: "The plan refers to “{appendix}”, which is not in the file.",
    vi: "Kế hoạch dẫn đến “{appendix}” nhưng tệp không có.",
  },
  "plan-not-held": {
    en: "The plan carries out {type} {number} ({issuer}), which is not in the database.",
    vi: "Kế hoạch thực hiện {type} {number} ({issuer}), cơ sở dữ liệu chưa có văn bản ấy.",
  },
  "target-undated": {
    en: "“{words}”: nothing says by when.",
    vi: "“{words}”: không nêu đến khi nào.",
  },
  "telephone-differs": {
    en: "The telephone number {number} of {name} differs from {other} given elsewhere.",
    vi: "Số điện thoại {number} của {name} khác với {other} ghi ở chỗ khác.",
  },
};

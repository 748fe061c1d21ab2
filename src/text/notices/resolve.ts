import type { Sentences } from "../notice-text.ts";

/** What is wrong with a plan itself, and what could not be read in it for certain. */
export const resolveSentences: Sentences = {
  "no-plan": {
    en: "{file}: this is no plan ({genre}): it has neither a plan's heading nor tasks. Give a kế hoạch, chương trình or phương án.",
    vi: "{file}: đây không phải kế hoạch ({genre}): không có tên loại kế hoạch, cũng không có nhiệm vụ. Hãy đưa một kế hoạch, chương trình hoặc phương án.",
  },
  "declared-count-differs": {
    en: "Group {group} says it has {declared} tasks; {counted} stand under it.",
    vi: "Nhóm {group} ghi {declared} nhiệm vụ nhưng bên dưới có {counted}.",
  },
  "lead-missing": { en: "Task {task} names no lead unit.", vi: "Nhiệm vụ {task} không ghi đơn vị chủ trì." },
  "deadline-missing": { en: "Task {task} has no deadline.", vi: "Nhiệm vụ {task} không ghi thời hạn." },
  "deadline-unread": {
    en: "Task {task}: “{words}” is no deadline that can be read.",
    vi: "Nhiệm vụ {task}: “{words}” không đọc được thành thời hạn.",
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
    en: "The plan refers to an appendix that is not in the file.",
    vi: "Kế hoạch dẫn đến phụ lục nhưng tệp không có phụ lục.",
  },
};

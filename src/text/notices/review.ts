import type { Sentences } from "../notice-text.ts";

/** What `kehoach review` says, and why a value is doubted. */
export const reviewSentences: Sentences = {
  "about-review": { en: "list what is uncertain in a plan", vi: "liệt kê những chỗ chưa chắc trong một kế hoạch" },
  "argument-review": { en: "a plan's file, or its id in the database", vi: "tệp kế hoạch hoặc mã trong cơ sở dữ liệu" },
  "option-all": { en: "also tasks above the line of trust", vi: "cả những nhiệm vụ đủ tin cậy" },
  "examples-review": {
    en: "\nExamples:\n  kehoach review plan.pdf                 what to look at in a file\n  kehoach review 4cd27f04 --db plans.sqlite --all   every doubt, also small ones\n\nExit codes: 0 nothing to look at, 1 something to look at, 2 failure.",
    vi: "\nVí dụ:\n  kehoach review plan.pdf                 những chỗ cần xem lại trong một tệp\n  kehoach review 4cd27f04 --db plans.sqlite --all   mọi chỗ ngờ, cả chỗ nhỏ\n\nMã kết thúc: 0 không có gì phải xem, 1 có chỗ phải xem, 2 lỗi.",
  },
  "review-summary": {
    en: "{trusted} of {tasks} tasks can be used as they are; look at {doubted}.",
    vi: "{trusted}/{tasks} nhiệm vụ dùng được ngay; cần xem lại {doubted}.",
  },
  "doubt-columns": { en: "the table's columns were lost", vi: "bảng đã mất cột" },
  "doubt-begins-midway": { en: "begins in the middle of a sentence", vi: "bắt đầu giữa câu" },
  "doubt-short": { en: "too short for a task", vi: "quá ngắn so với một nhiệm vụ" },
  "doubt-no-lead": { en: "support is named, a lead is not", vi: "có đơn vị phối hợp nhưng không có đơn vị chủ trì" },
  "doubt-long-name": { en: "too long for a body's name", vi: "quá dài so với tên đơn vị" },
  "doubt-unknown-body": { en: "a body of no known kind", vi: "không rõ loại đơn vị" },
  "doubt-from-above": { en: "taken from the row above", vi: "lấy theo dòng trên" },
  "doubt-deadline-unread": { en: "no deadline that can be read", vi: "không đọc được thành thời hạn" },
  "doubt-deadline-implied": { en: "the words leave the day or year to the reader", vi: "ngày hoặc năm phải suy ra" },
  "doubt-target-implied": { en: "the words leave part of the target to the reader", vi: "chỉ tiêu phải suy ra một phần" },
  "doubt-flat": { en: "put together from lines that had lost their columns", vi: "ghép lại từ các dòng đã mất cột" },
  "doubt-no-doer": { en: "nobody is named for it", vi: "không ghi ai thực hiện" },
  "doubt-deadline-passed": { en: "due before the plan's own date", vi: "hạn trước ngày ban hành kế hoạch" },
  "doubt-number": { en: "its number does not follow the one above", vi: "số thứ tự không nối tiếp" },
  "doubt-twin": { en: "says nearly the same as another task", vi: "gần trùng với nhiệm vụ khác" },
  "doubt-head": { en: "not found", vi: "không tìm thấy" },
  "doubt-counts": { en: "the plan itself gives another number of tasks", vi: "kế hoạch tự ghi số nhiệm vụ khác" },
  "doubt-lost": { en: "part of the file could not be read", vi: "có phần của tệp không đọc được" },
  "doubt-no-tasks": { en: "no task was found", vi: "không tìm thấy nhiệm vụ nào" },
  "heading-type": { en: "genre", vi: "loại văn bản" },
  "heading-monitor": { en: "monitor", vi: "theo dõi" },
  "doubt-ocr": { en: "recognised in an image", vi: "nhận dạng từ ảnh" },
};

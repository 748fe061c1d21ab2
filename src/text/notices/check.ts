import type { Sentences } from "../notice-text.ts";

/** What `kehoach check` says. */
export const checkSentences: Sentences = {
  "about-check": {
    en: "extract the fixture plans and compare with what is expected of them",
    vi: "trích xuất các kế hoạch mẫu và so với kết quả mong đợi",
  },
  "argument-check-folder": {
    en: "folder with plan.* files beside an expected.json",
    vi: "thư mục có các tệp plan.* cạnh tệp expected.json",
  },
  "option-check-json": { en: "the figures and losses as JSON", vi: "in số liệu và sai lệch dạng JSON" },
  "examples-check": {
    en: "\nExamples:\n  kehoach check\n  kehoach check fixtures/plans/flat-table --json",
    vi: "\nVí dụ:\n  kehoach check\n  kehoach check fixtures/plans/flat-table --json",
  },
  "check-clean": { en: "{forms} files read as expected.", vi: "{forms} tệp đọc đúng như mong đợi." },
  "check-losses": {
    en: "{losses} values in {forms} files differ from what is expected (- expected, + found).",
    vi: "{losses} giá trị trong {forms} tệp khác với mong đợi (- mong đợi, + tìm thấy).",
  },
  "check-nothing": {
    en: "{folder} holds no expected.json with a plan.* file beside it. Name a folder of fixtures.",
    vi: "{folder} không có expected.json nào kèm tệp plan.*. Hãy chỉ ra thư mục chứa kế hoạch mẫu.",
  },
  "check-expected-wrong": {
    en: "{file} is no expected plan: {where} {problem}. Correct it by hand.",
    vi: "{file} không đúng khuôn dạng kết quả mong đợi: {where} {problem}. Hãy sửa tay tệp này.",
  },
};

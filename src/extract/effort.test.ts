import { describe, expect, test } from "vitest";
import { looksOf } from "../grammar/effort.ts";
import { readCitations } from "./citation/read-citations.ts";
import { findDeadlines, readDeadlines } from "./deadline/read-deadlines.ts";
import { readRoles } from "./role/read-roles.ts";
import { readTargets } from "./target/read-targets.ts";
import { readUnits } from "./unit/read-units.ts";

const readers = { readDeadlines, findDeadlines, readTargets, readUnits, readCitations, readRoles };

const pieces = [
  "từ ngày 1/1 đến ",
  "từ … đến … ",
  "trước ",
  "quý ",
  "quý I, ",
  "sau khi ",
  "sau khi a, ",
  "hằng năm, ",
  "năm 2025 ",
  "1",
  "1 ",
  "1,",
  "1/",
  "1/1/2025 ",
  "đạt 1% ",
  "trên 90% hồ sơ, ",
  "ít nhất ",
  "tăng ",
  "| 1 ",
  "sở12",
  "Sở Nội vụ, ",
  "Sở Nội vụ ",
  "UBND các xã ",
  "các cơ quan và ",
  "các xã: ",
  "chủ trì, ",
  "phối hợp với ",
  "giao Sở Y tế ",
  "+ Sở Y tế: ",
  "Quyết định số 5/QĐ-UBND ngày 1/1/2025 của ",
  "số 5/QĐ-UBND và ",
  "Luật ",
  "căn cứ ",
  "(Kèm theo ",
  "- ",
  "-",
  "(",
  ")",
  "()",
  "Công an (",
  "Công an) ",
  "(a)",
  "chủ trì ",
  "được giao ",
  "chủ trì (",
  "Chủ trì là Sở Y tế, ",
  ". ",
  "; ",
  ": ",
  "“",
  " ",
  "a",
  "a-",
];

describe.each(Object.entries(readers))("%s: the work grows with the text, not with its square", (_, read) => {
  test.each(pieces)("%j", (piece) => {
    const looks = (times: number): number => looksOf(() => read(piece.repeat(times)));
    looks(1);
    // four times the text may take four times the looks, and a little more where a window is not full in the shorter one; sixteen is the square
    expect(looks(1200) / looks(300)).toBeLessThan(5);
  });
});

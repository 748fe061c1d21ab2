import { expect, it } from "vitest";
import { jointOf } from "./line-joint.ts";

const joined = (before: string, next: string): string => {
  const { kept, joint } = jointOf(before, next);
  return kept + joint + next;
};

it.each([
  ["Quyết định số 206/QĐ-", "TTg ngày", "Quyết định số 206/QĐ-TTg ngày"],
  ["Quyết định số 206/QĐ", "-TTg ngày", "Quyết định số 206/QĐ-TTg ngày"],
  ["ngày 15/7/", "2025", "ngày 15/7/2025"],
  ["giai đoạn 2021-", "2025", "giai đoạn 2021-2025"],
  ["ST", "T", "STT"],
  ["VII", "I", "VIII"],
  ["thông\u00AD", "tin", "thôngtin"],
])("%j + %j is one word", (before, next, whole) => {
  expect(joined(before, next)).toBe(whole);
});

it.each([
  ["Ủy ban", "nhân dân"],
  ["giai đoạn 2021 -", "2025"],
  ["số 206/QĐ -", "TTg"],
  ["các nhiệm vụ:", "- Sở Y tế"],
  ["Sở Y tế", "Sở Nội vụ"],
])("%j + %j keep their blank", (before, next) => {
  expect(joined(before, next)).toBe(`${before} ${next}`);
});

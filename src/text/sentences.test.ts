import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test("a capital behind a stop begins a sentence", () => {
  expect(sentences("Rà soát hồ sơ. Phấn đấu đạt 80%. 100% hồ sơ được số hóa.")).toEqual([
    "Rà soát hồ sơ.",
    "Phấn đấu đạt 80%.",
    "100% hồ sơ được số hóa.",
  ]);
});

test("abbreviations and figures end no sentence", () => {
  expect(sentences("Gửi TT. ĐU, HĐND xã và TP. Huế trước 1.500 giờ")).toHaveLength(1);
});

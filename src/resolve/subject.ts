import type { PlanHead } from "../model/plan.ts";
import { fold } from "../text/fold.ts";
import { foldedWords } from "../text/folded-words.ts";

/** Stands for the plan's own area, by its full name. */
const here = "§";
const place = `(?:${here}|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?! hội )`;

/** What says where and for when, and not what about. */
const aside = [
  `(?:của )?(?:ubnd|ủy ban nhân dân)(?: ${place})?`,
  // "trên địa bàn huyện"
  `(?:trên|tại) (?:địa bàn|khu vực)(?: ${place})?`,
  `(?:của |tại |ở )?${here}`,
  // "giai đoạn 2021 - 2025", "đến hết năm 2030"
  "(?:trong )?(?:năm|giai đoạn|từ năm|đến năm|đến hết năm) \\d{4}(?: (?:đến (?:năm )?)?\\d{4})?",
].map((words) => new RegExp(`(?<= )(?:${fold(words)})(?= )`, "gu"));

/**
 * What a plan is about, in folded words: its title without its place, its years and its body, so that "Cấp nước sạch trên địa bàn xã A năm
 * 2026" and "Cấp nước sạch năm 2025 của huyện B" have the same. Null where the title has no other words.
 */
export function subjectOf({ title, area }: Pick<PlanHead, "title" | "area">): string | null {
  if (title === null) return null;
  const placed = area === null ? spaced(title) : spaced(title).replaceAll(spaced(area), ` ${here} `);
  const words = aside.reduce((text, pattern) => text.replaceAll(pattern, ""), placed);
  const bare = words.replace(/ {2,}/gu, " ").trim();
  return bare === "" ? null : bare;
}

function spaced(text: string): string {
  return ` ${foldedWords(text).join(" ")} `;
}

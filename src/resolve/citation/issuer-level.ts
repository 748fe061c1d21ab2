import type { PlanHead } from "../../model/plan.ts";
import type { Level } from "../../model/reading.ts";
import { reform } from "../area/areas.ts";
import { cityLevel } from "../area/city-level.ts";

const marks: readonly { level: Level; pattern: RegExp }[] = [
  {
    level: "central",
    pattern: /^(?:(?:phó )?thủ tướng|chính phủ|quốc hội|bộ|ban bí thư|(?:ban chấp hành )?trung ương)(?!\p{L})/iu,
  },
  { level: "province", pattern: /(?<!\p{L})(?:tỉnh|sở)(?!\p{L})/iu },
  { level: "district", pattern: /(?<!\p{L})(?:huyện|quận|thị xã|thị [uủ][yỷ])(?!\p{L})/iu },
  { level: "commune", pattern: /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/iu },
];

/**
 * At which level a body stands that a citation names as issuer ("UBND huyện An Dương", "Thủ tướng Chính phủ", "Tỉnh ủy"). Null where its
 * words do not tell: "thành phố" is a province's equal or a district's.
 */
export function levelOfIssuer(issuer: string, date: string | null): Level | null {
  const marked = marks.find(({ pattern }) => pattern.test(issuer));
  if (marked !== undefined) return marked.level;
  const city = /thành phố .+$/iu.exec(issuer)?.[0];
  return city === undefined ? null : cityLevel(city, date);
}

/** "Ủy ban nhân dân tỉnh", "Chủ tịch UBND huyện": the body that a level's own departments answer to. */
export function isCommittee(issuer: string): boolean {
  return /(?:ubnd|[uủ][yỷ] ban nhân dân)/iu.test(issuer);
}

/** The levels whose plans a plan of this issuer carries out directly: a district stood between commune and province until July 2025. */
export function levelsAbove(head: PlanHead): readonly Level[] {
  switch (head.level) {
    case "commune":
      if (head.issued === null) return ["district", "province"];
      return head.issued < reform ? ["district"] : ["province"];
    case "district":
      return ["province"];
    case "province":
      return ["central"];
    default:
      return [];
  }
}

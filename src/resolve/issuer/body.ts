import type { Level } from "../../model/reading.ts";
import { fold } from "../../text/fold.ts";
import { areaIn } from "./committee.ts";

/** The area that a body governs and its level, by its own name, else by that of the body above it. */
export function standingOf(name: string, superior: string | null): { area: string | null; level: Level | null } {
  const own = areaIn(name);
  if (own !== null) return own;
  const above = superior === null ? null : areaIn(superior);
  const isCentral = central.test(fold(name)) || (central.test(fold(superior ?? "")) && centralPart.test(fold(name)));
  return { area: above?.area ?? null, level: isCentral ? "central" : (above?.level ?? (isDepartment(name) ? "province" : null)) };
}

/** "Sở Nội vụ": only provinces have departments, whether a tỉnh or a city of that rank. */
export function isDepartment(name: string): boolean {
  return /^sở(?!\p{L})/u.test(fold(name));
}

/** Bodies of the centre by the folded name alone ("đòan"); the armed forces' and party's bodies of the same opening words stand at every level. */
const central = new RegExp(
  `^(?:${[
    "bộ(?! (?:chỉ huy|tư lệnh|phận))|chính phủ|thủ tướng|quốc hội|đảng đoàn quốc hội|[uủ]y ban thường vụ quốc hội|chủ tịch nước",
    "văn phòng (?:chính phủ|quốc hội|chủ tịch nước|trung ương)|ngân hàng nhà nước việt nam|thanh tra chính phủ|kiểm toán nhà nước",
    "ban chấp hành trung ương|trung ương (?:đòan|hội)|[uủ]y ban trung ương mặt trận|tổng liên đòan|bảo hiểm xã hội việt nam",
    "(?:tòa án|viện kiểm sát) nhân dân tối cao",
  ].join("|")})(?!\\p{L})`,
  "u",
);

/** What a ministry has at its own level; a "chi cục" or "cục" of a province names its area. */
const centralPart = /^(?:tổng cục|cục|vụ|viện|thanh tra bộ|văn phòng bộ|văn phòng|ban cán sự đảng|đảng ủy)(?!\p{L})/u;

import { emit, namesBody, type Scan } from "./emit.ts";
import type { Mark } from "./mark.ts";
import type { Reading } from "./take-mark.ts";

/**
 * "Sở Y tế chỉ đạo | các bệnh viện phối hợp với | UBND xã": between an action already told and the word of who helps stands a body, and it is
 * that one who is helped.
 */
export function isAnothers(scan: Scan, mark: Mark, place: Reading): boolean {
  if (mark.means !== "with" && mark.means !== "support") return false;
  const told = { start: place.cursor, end: mark.start };
  return !scan.page.text.slice(told.start, told.end).includes(",") && namesBody(scan.page, told) && namesHelper(scan, mark, place);
}

/** "Công an xã rà soát, | phối hợp các thôn | tuyên truyền": who leads goes on, with those that help. */
export function goesOn(scan: Scan, mark: Mark, place: Reading): boolean {
  return /,\s*$/u.test(scan.page.text.slice(place.cursor, mark.start)) && namesHelper(scan, mark, place);
}

const namesHelper = (scan: Scan, mark: Mark, place: Reading): boolean => namesBody(scan.page, { start: mark.end, end: place.end });

/** "Công an xã tham mưu, | các ban ngành phối hợp": who supports, behind an action already told. */
export function takeLateSupport(scan: Scan, mark: Mark, place: Reading): void {
  const told = scan.page.text.slice(place.cursor, mark.start);
  const from = mark.start - told.length;
  place.cursor = mark.end;
  if (!/^phối hợp/iu.test(scan.page.text.slice(mark.start, mark.end))) return;
  // "lập kế hoạch, đề án, | Công an xã, các ban ngành phối hợp": the bodies between the last commas
  const commas = [...told.matchAll(/,/gu)].map((comma) => from + comma.index + 1);
  const others = commas.findLastIndex((start, i) => !namesBody(scan.page, { start, end: (commas[i + 1] ?? mark.start + 1) - 1 }));
  const first = commas[others + 1];
  if (first !== undefined) emit(scan, { start: first, end: mark.start }, "support", mark.rule);
}

/** "UBND xã chỉ đạo, | Công an xã thực hiện": right behind an action already told, who does the next. */
export function takeLateAct(scan: Scan, mark: Mark, place: Reading): void {
  const told = scan.page.text.slice(place.cursor, mark.start);
  const start = place.cursor + (/^,\s+/u.exec(told)?.[0].length ?? 0);
  if (start === place.cursor || told.indexOf(",", 1) > 0 || !namesBody(scan.page, { start, end: mark.start })) return;
  if (emit(scan, { start, end: mark.start }, scan.fallback, mark.rule)) place.cursor = mark.end;
}

/** Literal words ('" ngày"', "\đ"), room for a sign ("_)", "* "), and what is left. */
export const literal = /"([^"]*)"|\\(.)|[_*]./gu;

export function isDayFormat(section: string): boolean {
  return /[dmyhs]/iu.test(section.replace(literal, "")) && !/[0#?]/u.test(section.replace(literal, "").replace(/\.0+/u, ""));
}

/** Day and month first, the year in full: the order of Vietnamese documents, whatever order the file's own language has. */
export function showDay(serial: number, section: string, from1904: boolean): string {
  const codes = section.replace(literal, "").toLowerCase();
  const { year, month, day } = dayOf(Math.floor(serial + 1e-9), from1904);
  const two = (n: number): string => String(n).padStart(2, "0");
  const hasTime = /[hs]/u.test(codes);
  // "m" after hours or before seconds is minutes.
  const dateCodes = hasTime ? codes.replace(/h[^dy]*|m+:s+/gu, "") : codes;
  const parts = [
    dateCodes.includes("d") ? two(day) : "",
    dateCodes.includes("m") ? two(month) : "",
    dateCodes.includes("y") ? String(year) : "",
  ];
  const date = parts.filter((part) => part !== "").join("/");
  if (!hasTime) return date;
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return [date, `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`].filter((part) => part !== "").join(" ");
}

/** The calendar day of a serial number. Excel counts a 29 February 1900 that never was: serials below 60 are a day ahead. */
function dayOf(serial: number, from1904: boolean): { year: number; month: number; day: number } {
  const sinceEpoch = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  // Days since 1 March of year 0 in the Gregorian calendar; 25569 is 1 January 1970.
  const shifted = sinceEpoch - 25569 + 719468;
  const era = Math.floor(shifted / 146097);
  const inEra = shifted - era * 146097;
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

import type { Letterhead, Outline, Signature } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import type { Evidence } from "../model/place.ts";
import type { PlanHead } from "../model/plan.ts";
import type { Issuer } from "./issuer/committee.ts";
import { issuerOf } from "./issuer/issuer.ts";
import { yearsOf } from "./period.ts";

/** Traces a passage, or the characters [start, end) of it, back to its words; given by the caller, who holds the document. */
export type Trace = (passage: Passage, rule: string, start?: number, end?: number) => Evidence | null;

/** A value with the words it was read from and the rule that read it; null when there is none. */
type Found<Value> = { value: Value; passage: Passage; rule: string } | null;

/**
 * The plan's identity: what its own letterhead says; where that is blank or missing, what its carrier, its appendix' reference and
 * its opening sentence say of it.
 */
export function planHead(outline: Outline, trace: Trace): PlanHead {
  const { letterhead, carrier } = outline;
  const carrierNumber = carrier === null ? null : numberIn(carrier.letterhead.number);
  const signature = outline.signature ?? carrier?.signature ?? null;
  const issued =
    dateIn(letterhead.placeAndDate) ?? (carrier === null ? null : dateIn(carrier.letterhead.placeAndDate)) ?? referenceDate(outline);
  return headOf(
    {
      type: genreOf(outline),
      number: numberIn(letterhead.number) ?? carrierNumber,
      issuer: issuerOf(outline, issued?.value ?? null),
      placeAndDate: [letterhead.placeAndDate, carrier?.letterhead.placeAndDate ?? null],
      issued,
      title: letterhead.title,
      years: yearsIn(outline),
      signature,
    },
    trace,
  );
}

/** The carrier's own identity. */
export function carrierHead(outline: Outline, trace: Trace): PlanHead | null {
  const carrier = outline.carrier;
  if (carrier === null) return null;
  const { letterhead } = carrier;
  const issued = dateIn(letterhead.placeAndDate);
  return headOf(
    {
      type: genreIn(letterhead),
      number: numberIn(letterhead.number),
      issuer:
        issuerOf({ ...outline, letterhead, carrier: null, appendices: [] }, issued?.value ?? null) ??
        issuerOf(outline, issued?.value ?? null),
      placeAndDate: [letterhead.placeAndDate],
      issued,
      title: letterhead.title,
      years: null,
      signature: carrier.signature,
    },
    trace,
  );
}

type Parts = {
  type: Found<string>;
  number: Found<string>;
  issuer: Issuer | null;
  placeAndDate: (Passage | null)[];
  issued: Found<string>;
  title: Passage | null;
  years: Found<{ from: number; to: number }>;
  signature: Signature | null;
};

function headOf(parts: Parts, trace: Trace): PlanHead {
  const evidence: Record<string, Evidence> = {};
  const keep = <Value>(field: string, found: Found<Value>): Value | null => {
    const traced = found === null ? null : trace(found.passage, found.rule);
    if (traced !== null) evidence[field] = traced;
    return found?.value ?? null;
  };
  const words = (field: string, passage: Passage | null, rule: string): string | null =>
    keep(field, passage === null ? null : { value: passage.text, passage, rule });
  const { issuer, years } = parts;
  const fromIssuer = <Value>(value: Value): Found<NonNullable<Value>> =>
    issuer === null || value === null || value === undefined ? null : { value, passage: issuer.passage, rule: issuer.rule };
  return {
    type: keep("type", parts.type),
    number: keep("number", parts.number),
    issuer: keep("issuer", fromIssuer(issuer?.name)),
    level: keep("level", fromIssuer(issuer?.level)),
    area: keep("area", fromIssuer(issuer?.area)),
    place: keep("place", placeIn(parts.placeAndDate)),
    issued: keep("issued", parts.issued),
    title: words("title", parts.title, "title"),
    year_from: keep("year_from", years === null ? null : { ...years, value: years.value.from }),
    year_to: keep("year_to", years === null ? null : { ...years, value: years.value.to }),
    signer: words("signer", parts.signature?.name ?? null, "signature"),
    signer_title: words("signer_title", parts.signature?.title ?? null, "signature"),
    evidence,
  };
}

/** "Số: 05 /KH-UBND" → "05/KH-UBND", "7/KH-THCS&THPT" whole; null when the number itself is left blank ("Số:      /KH-UBND"). */
function numberIn(passage: Passage | null): Found<string> {
  if (passage === null) return null;
  const match = /^[:\s]*(\d[\d\p{L}]*\s*(?:[/-]\s*[\p{L}\d]+(?:\s*[-–/&]\s*[\p{L}\d]+)*))/u.exec(passage.text);
  return match?.[1] === undefined ? null : { value: match[1].replace(/\s+/gu, ""), passage, rule: "letterhead-number" };
}

/** "…, ngày 14 tháng 7 năm 2025" or "ngày 25/3/2025"; null when the day or month is left blank. */
function dateIn(passage: Passage | null, rule = "letterhead-date"): Found<string> {
  const match = passage === null ? null : /ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/iu.exec(passage.text);
  if (passage === null || match === null) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { value: `${match[3]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, passage, rule };
}

/** "(Kèm theo Kế hoạch số … ngày 25/3/2025 …)": the date that the plan's own appendix gives it, not that of another genre. */
function referenceDate(outline: Outline): Found<string> {
  for (const { reference } of outline.appendices) {
    const found =
      reference === null || !/kèm theo (?:kế hoạch|chương trình|phương án)/iu.test(reference.text)
        ? null
        : dateIn(reference, "reference-date");
    if (found !== null) return found;
  }
  return null;
}

function placeIn(lines: readonly (Passage | null)[]): Found<string> {
  for (const passage of lines) {
    const match = passage === null ? null : /^\s*([^,]*\p{L}[^,]*),\s*ngày/iu.exec(passage.text);
    if (passage !== null && match?.[1] !== undefined) return { value: match[1].trim(), passage, rule: "letterhead-place" };
  }
  return null;
}

function genreIn(letterhead: Letterhead): Found<string> {
  const { genre } = letterhead;
  return genre === null ? null : { value: sentenceCase(genre.text), passage: genre, rule: "genre" };
}

/** "KẾ HOẠCH HÀNH ĐỘNG": no name is in a genre. */
function sentenceCase(text: string): string {
  const words = text.toLowerCase().replace(/\s+/gu, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The genre as printed; a text that lost its genre line says it where the appendix refers to the plan or the opening announces it. */
function genreOf(outline: Outline): Found<string> {
  const printed = genreIn(outline.letterhead);
  if (printed !== null) return printed;
  const passages = [...outline.appendices.flatMap((appendix) => appendix.reference ?? []), ...outline.everything.slice(0, 40)];
  for (const passage of passages) {
    const match = /(?:kèm theo|xây dựng|ban hành)\s+(kế hoạch|chương trình hành động|chương trình|phương án)(?!\p{L})/iu.exec(passage.text);
    const genre = match?.[1];
    if (genre !== undefined)
      return { value: genre.charAt(0).toUpperCase() + genre.slice(1).toLowerCase(), passage, rule: "genre-mentioned" };
  }
  return null;
}

/** The plan's own period from its title; without a title from the appendix' title or the sentence that announces the plan. */
function yearsIn(outline: Outline): Found<{ from: number; to: number }> {
  const titles =
    outline.letterhead.title !== null ? [outline.letterhead.title] : outline.appendices.flatMap((appendix) => appendix.title ?? []);
  for (const passage of titles) {
    const value = yearsOf(passage.text);
    if (value !== null) return { value, passage, rule: "title-year" };
  }
  return outline.letterhead.title === null ? announcedYears(outline) : null;
}

/** "… xây dựng kế hoạch triển khai … trên địa bàn xã năm 2025": what stands behind the announcement. */
function announcedYears(outline: Outline): Found<{ from: number; to: number }> {
  for (const passage of outline.everything.slice(0, 40)) {
    const match = /(?:xây dựng|ban hành)\s+(?:kế hoạch|chương trình|phương án)/iu.exec(passage.text);
    const value = match === null ? null : yearsOf(passage.text.slice(match.index));
    if (value !== null) return { value, passage, rule: "announced-year" };
  }
  return null;
}

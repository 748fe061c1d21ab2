/**
 * Bounds on what one PDF may cost. They are far above any plan (the longest seen has 60 pages, 4,000 characters a page) and stop
 * a file that was made to exhaust its reader. What lies beyond a bound is left out with a notice.
 */
export const limits = {
  pages: 1500,
  operatorsPerPage: 600_000,
  glyphsPerPage: 120_000,
  rulesPerPage: 60_000,
  /** Seconds without an answer from pdf.js before the file is given up: a character map may list 16 million letters. */
  seconds: 30,
  /** Megabytes of objects that parsing may hold, and by which the whole process may grow: unpacked streams are no objects. */
  megabytes: 1536,
  megabytesInAll: 3072,
  /** Pages beyond the bounds before the rest of the file is left out. */
  fullPages: 3,
};

/**
 * Bounds on what one PDF may cost. They are far above any plan (the longest seen has 60 pages, 4,000 characters a page) and stop
 * a file that was made to exhaust its reader. What lies beyond a bound is left out with a notice.
 */
export const limits = {
  pages: 1500,
  operatorsPerPage: 600_000,
  glyphsPerPage: 120_000,
  rulesPerPage: 60_000,
  /** Letters that the parser may make for one answer: a character map may list 16 million; a full page of a plan takes 50,000. */
  lettersPerAnswer: 8_000_000,
  /** Bytes that it may take for one answer, and for one stream or picture: a colour page of A3 at 600 dots an inch has 210 million. */
  bytesPerAnswer: 4 * 2 ** 30,
  bytesInOne: 2 ** 29,
  /** Megabytes of objects that parsing may hold. */
  megabytes: 1536,
  /**
   * The bounds above count work. These do not, and stand far behind them, for what no count reaches (a map of hundreds of ranges of sixteen
   * million numbers each, the decoders in WebAssembly): seconds of processor time of the whole process for one answer, seconds by the
   * clock, where nothing computes and nothing answers, and megabytes by which the process may grow.
   */
  processorSeconds: 300,
  seconds: 1800,
  megabytesInAll: 6144,
  /** Pages beyond the bounds before the rest of the file is left out. */
  fullPages: 3,
};

const romanSteps: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [step, letters] of romanSteps) {
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  }
  return text;
}

/** a … z, then aa, bb … as Word counts on, not ab. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/**
 * A custom format lists its first members: "001, 002, 003, ..." pads with zeros, "a, b, c, d, đ, e, ..." are the members
 * themselves; past the last listed one Word counts in decimals.
 */
function custom(value: number, format: string): string {
  const members = format
    .split(",")
    .map((member) => member.trim())
    .filter((member) => member !== "" && !/^\.{2,}$|^…$/u.test(member));
  const first = members[0] ?? "";
  if (/^0*1$/u.test(first)) return String(value).padStart(first.length, "0");
  return members[value - 1] ?? String(value);
}

/** A list's number in one of Word's formats (ISO/IEC 29500-1, 17.18.59); formats that Vietnamese offices do not use print decimals. */
export function formatNumber(value: number, format: string, customFormat: string | null = null): string {
  // Word writes no Roman numbers or letters for zero and below (a list may start at 0).
  if (value < 1 && format !== "none") return String(value);
  switch (format) {
    case "upperRoman":
      return value < 4000 ? roman(value).toUpperCase() : String(value);
    case "lowerRoman":
      return value < 4000 ? roman(value) : String(value);
    case "upperLetter":
      return letter(value).toUpperCase();
    case "lowerLetter":
      return letter(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "numberInDash":
      return `- ${value} -`;
    case "custom":
      return custom(value, customFormat ?? "");
    case "none":
      return "";
    default:
      return String(value);
  }
}

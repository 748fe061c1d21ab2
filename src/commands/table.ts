/** Rows as aligned columns under their headings; numbers to the right, words to the left, long words cut at `widest`. */
export function tableText(headings: readonly string[], rows: readonly (readonly (string | number)[])[], widest = 48): string {
  const cells = [headings, ...rows].map((row) => row.map((value) => cut(String(value), widest)));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => lengthOf(row[column] ?? ""))));
  const numeric = headings.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === "number"));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const blanks = " ".repeat((widths[column] ?? 0) - lengthOf(cell));
        return numeric[column] ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [lines[0] ?? "", rule, ...lines.slice(1)].join("\n");
}

/** Characters as a reader counts them: Vietnamese in NFC is one column a code point. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

function cut(text: string, widest: number): string {
  const characters = Array.from(text.replace(/\s+/gu, " "));
  return characters.length <= widest ? characters.join("") : `${characters.slice(0, widest - 1).join("")}…`;
}

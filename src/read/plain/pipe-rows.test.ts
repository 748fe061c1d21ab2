import { expect, test } from "vitest";
import { withTabs } from "./pipe-rows.ts";
import { readPlain } from "./read-plain.ts";

test.each<[string, string[], string[]]>([
  ["signs at both ends", ["| TT | Việc |", "| 1 | Ươm cây |"], ["TT\tViệc", "1\tƯơm cây"]],
  ["signs between only", ["TT | Việc", "1 | Ươm cây"], ["TT\tViệc", "1\tƯơm cây"]],
  ["a sign at the end only", ["Số: 1/KH-UBND | Hà Lâm, ngày 01 |", "A | B |"], ["Số: 1/KH-UBND\tHà Lâm, ngày 01", "A\tB"]],
  ["a drawn line between", ["| TT | Việc |", "|---|:--:|", "| 1 | Ươm cây |"], ["TT\tViệc", "", "1\tƯơm cây"]],
  ["empty cells", ["| 1 | | Công an |", "| 2 | Tỉa cây | |"], ["1\t\tCông an", "2\tTỉa cây\t"]],
  ["an empty line between", ["TT | Việc", "", "1 | Ươm cây"], ["TT\tViệc", "", "1\tƯơm cây"]],
  ["signs at both ends without blanks", ["|TT|Việc|", "|1|Ươm cây|"], ["TT\tViệc", "1\tƯơm cây"]],
  ["signs at both ends, the last cell missing", ["|TT|Việc|Hạn|", "|I|Ươm cây|"], ["TT\tViệc\tHạn", "I\tƯơm cây"]],
])("%s: tabs", (_, lines, tabs) => expect(withTabs(lines)).toEqual(tabs));

test.each<[string, string[]]>([
  ["a line alone", ["Điện thoại: 0123 | Fax: 0124", "Kính gửi: các xã."]],
  ["rows of other widths", ["a | b", "a | b | c"]],
  ["signs within words", ["tệp a|b và c|d", "tệp e|f và g|h"]],
  ["a rule", ["---|---", "Kế hoạch"]],
])("%s: kept", (_, lines) => expect(withTabs(lines)).toEqual(lines));

test("places are the lines of the source", () => {
  const { blocks } = readPlain("KẾ HOẠCH\n\nTT | Nhiệm vụ | Chủ trì\n---|---|---\n1 | Ươm cây | Công an xã\n", "0".repeat(64));
  const table = blocks.find((block) => block.kind === "table");
  expect(
    table?.kind === "table" &&
      table.rows.map((row) => row.cells.map((cell) => cell.blocks[0]?.kind === "paragraph" && cell.blocks[0].text)),
  ).toEqual([
    ["TT", "Nhiệm vụ", "Chủ trì"],
    ["1", "Ươm cây", "Công an xã"],
  ]);
  expect(table?.places.at(-1)).toEqual({ kind: "lines", first: 5, last: 5 });
});

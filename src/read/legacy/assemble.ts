import type { Block, Cell, Document, Format, Layer, Paragraph, Table } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import { usualCharset } from "../../text/charset/usual.ts";
import { gridOf, type PlacedCell } from "./grid.ts";
import { paragraphOf, type Reading } from "./paragraph.ts";
import type { RawBlock, RawRun, RawStory, RawTable } from "./raw.ts";

const idLetter: Record<Layer, string> = { body: "b", header: "h", footer: "f", note: "n", stamp: "s" };

/** The Document of raw stories: old encodings converted, blocks numbered, tables laid on their grids, empty paragraphs left out. */
export function assemble(
  about: { sha256: string; format: Format; reader: string },
  stories: readonly RawStory[],
  notices: readonly Notice[] = [],
): Document {
  const reading: Reading = { report: new Map(), usual: usualCharset(stories.flatMap((story) => story.blocks.flatMap(runsOf))) };
  const count = new Map<Layer, number>();
  const blocks = stories.flatMap((story) =>
    blocksOf(story.blocks, story.layer, reading, () => {
      const number = count.get(story.layer) ?? 0;
      count.set(story.layer, number + 1);
      return `${idLetter[story.layer]}${number}`;
    }),
  );
  const converted = Array.from(reading.report, ([encoding, paragraphs]): Notice => {
    return { code: "charset-converted", severity: "info", values: { encoding, paragraphs }, evidence: null };
  });
  return {
    ...about,
    pages: null,
    blocks,
    notices: [...notices, ...converted.sort((a, b) => (String(a.values.encoding) < String(b.values.encoding) ? -1 : 1))],
  };
}

/** The runs of every paragraph in a block. */
function runsOf(block: RawBlock): RawRun[][] {
  if (block.kind === "paragraph") return [block.runs];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(runsOf)));
}

function blocksOf(raw: readonly RawBlock[], layer: Layer, reading: Reading, nextId: () => string): Block[] {
  const blocks: Block[] = [];
  for (const block of raw) {
    if (block.kind === "table") {
      blocks.push(tableOf(block, nextId(), layer, reading));
      continue;
    }
    const paragraph = paragraphOf(block, layer, reading);
    if (paragraph !== null) blocks.push({ ...paragraph, id: nextId() });
  }
  return blocks;
}

function tableOf(raw: RawTable, id: string, layer: Layer, reading: Reading): Table {
  const grid = gridOf(raw.rows);
  const rows = grid.rows.map((line, row) => ({
    cells: line.map((placed) => cellOf(placed, id, layer, raw.rows[row]?.heading ?? false, reading)),
    repeatedHeading: false,
  }));
  const places = rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(placesOf)));
  return { kind: "table", id, layer, columns: grid.columns, rows, places: firstAndLast(places) };
}

function cellOf(placed: PlacedCell, table: string, layer: Layer, heading: boolean, reading: Reading): Cell {
  const { row, column, rowSpan, columnSpan } = placed;
  let number = 0;
  const raw = placed.cells.flatMap((cell) => cell.blocks);
  const blocks = blocksOf(raw, layer, reading, () => `${table}.r${row}.c${column}.${number++}`);
  return { row, column, rowSpan, columnSpan, heading, blocks };
}

function placesOf(block: Block): Place[] {
  return block.kind === "table" ? block.places : block.segments.map((segment: Paragraph["segments"][number]) => segment.place);
}

function firstAndLast(places: readonly Place[]): Place[] {
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}

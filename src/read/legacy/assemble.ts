import type { Block, Cell, Document, Format, Layer, Table } from "../../model/document.ts";
import { fileNotice } from "../../model/file-notice.ts";
import type { Notice } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import { usualCharset } from "../../text/charset/usual.ts";
import { withIds } from "../block-ids.ts";
import { charsetNotices } from "../charset-notices.ts";
import { markRepeatedHeadings } from "../grid.ts";
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
  const reading: Reading = { converted: new Map(), usual: usualCharset(stories.flatMap((story) => story.blocks.flatMap(runsOf))) };
  const layers = [...new Set(stories.map((story) => story.layer))];
  const blocks = layers.flatMap((layer) => {
    const raw = stories.filter((story) => story.layer === layer).flatMap((story) => story.blocks);
    return withIds(blocksOf(raw, layer, reading), idLetter[layer]);
  });
  return {
    ...about,
    pages: null,
    blocks,
    notices: [...notices, ...ownReader(about.format), ...charsetNotices(reading.converted)],
  };
}

/** LibreOffice, where it is installed, reads these formats no better; which of the two did is told all the same. */
function ownReader(format: Format): Notice[] {
  return format === "doc" || format === "rtf" ? [fileNotice("reader-own", "info", { format: format.toUpperCase() })] : [];
}

/** The runs of every paragraph in a block. */
function runsOf(block: RawBlock): RawRun[][] {
  if (block.kind === "paragraph") return [block.runs];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(runsOf)));
}

function blocksOf(raw: readonly RawBlock[], layer: Layer, reading: Reading): Block[] {
  return raw.flatMap((block): Block[] => {
    if (block.kind === "table") return [tableOf(block, layer, reading)];
    const paragraph = paragraphOf(block, layer, reading);
    return paragraph === null ? [] : [paragraph];
  });
}

function tableOf(raw: RawTable, layer: Layer, reading: Reading): Table {
  const grid = gridOf(raw.rows);
  const rows = grid.rows.map((line, row) => ({
    cells: line.map((placed) => cellOf(placed, layer, raw.rows[row]?.heading ?? false, reading)),
    repeatedHeading: false,
  }));
  const places = rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(placesOf)));
  return markRepeatedHeadings({ kind: "table", id: "", layer, columns: grid.columns, rows, places: firstAndLast(places) });
}

function cellOf({ row, column, rowSpan, columnSpan, cells }: PlacedCell, layer: Layer, heading: boolean, reading: Reading): Cell {
  const raw = cells.flatMap((cell) => cell.blocks);
  return { row, column, rowSpan, columnSpan, heading, blocks: blocksOf(raw, layer, reading) };
}

function placesOf(block: Block): Place[] {
  return block.kind === "table" ? block.places : block.segments.map((segment) => segment.place);
}

function firstAndLast(places: readonly Place[]): Place[] {
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}

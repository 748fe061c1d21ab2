/**
 * The names of the streams and storages directly below the root of an OLE2 compound file ([MS-CFB] 2.6). Streams of embedded
 * objects are left out: a letter with a workbook inside is a letter. A damaged directory gives what could be read.
 */
export function oleStreams(bytes: Uint8Array): string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 16);
  const entries = directory(view, sectorSize);
  const names: string[] = [];
  const seen = new Set<number>();
  const waiting = [entries[0]?.child ?? none];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entry = entries[next];
    if (entry === undefined || seen.has(next)) continue;
    seen.add(next);
    names.push(entry.name);
    waiting.push(entry.left, entry.right);
  }
  return names;
}

type DirectoryEntry = { name: string; left: number; right: number; child: number };
const none = 0xffffffff;

function directory(view: DataView, sectorSize: number): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (sector < none - 5 && !seen.has(sector)) {
    seen.add(sector);
    const at = (sector + 1) * sectorSize;
    for (let entry = at; entry + 128 <= Math.min(at + sectorSize, view.byteLength); entry += 128) entries.push(directoryEntry(view, entry));
    sector = nextSector(view, sector, sectorSize);
  }
  return entries;
}

function directoryEntry(view: DataView, at: number): DirectoryEntry {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = "";
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return { name, left: view.getUint32(at + 68, true), right: view.getUint32(at + 72, true), child: view.getUint32(at + 76, true) };
}

/** The sector after `sector` by the allocation table. Its own sectors are listed in the header, the first 109 of them. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const listed = Math.floor(sector / perSector);
  if (listed >= 109) return none;
  const table = view.getUint32(76 + listed * 4, true);
  const at = (table + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : none;
}

/**
 * Sets every date in a ZIP to 1 January 1980, the first that the format knows: a product must not tell when it was made. Offsets
 * are those of the local header (4.3.7) and of the central directory (4.3.12) in PKWARE's APPNOTE.
 */
export function withoutZipDates(bytes: Uint8Array): Uint8Array {
  const dated = Uint8Array.from(bytes);
  const view = new DataView(dated.buffer);
  const end = endOfDirectory(view);
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error("not a ZIP directory entry");
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return dated;
}

/** Time 00:00 in the low half, day 1, month 1, year 1980 + 0 in the high half. */
const firstDay = ((1 << 5) | 1) << 16;

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error("not a ZIP file");
}

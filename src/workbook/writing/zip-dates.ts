/**
 * Sets the time stamp of every entry of a zip archive to 1 January 1980, the earliest a zip can hold.
 *
 * The workbook writer stamps entries with the clock; the same book must be the same bytes whenever it is made.
 */
export function fixZipDates(archive: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(archive);
  const view = new DataView(fixed.buffer);
  const end = findEnd(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, EPOCH, true);
    view.setUint32(local + 10, EPOCH, true);
    entry += 46 + lengthsAt(view, entry + 28);
  }
  return fixed;
}

/** Time 0:00:00 in the lower half, year 0 after 1980, month 1, day 1 in the upper. */
const EPOCH = ((1 << 5) | 1) << 16;
const END_OF_CENTRAL_DIRECTORY = 0x06054b50;

/** The end record is the last thing in an archive without a comment, as the workbook writer makes them. */
function findEnd(view: DataView): number {
  const end = view.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END_OF_CENTRAL_DIRECTORY)
    throw new Error("The workbook writer made an archive of unknown shape");
  return end;
}

/** Name, extra field and comment of an entry together. */
function lengthsAt(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true) + view.getUint16(at + 4, true);
}

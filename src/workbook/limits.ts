const MEGABYTE = 2 ** 20;

/**
 * How much of a file is read before it is refused. Files come by mail from hundreds of offices: one that is
 * broken or malicious must not stop the run. The largest real table, 3,321 units × 60 columns, needs a tenth
 * of any of these.
 */
export const limits = {
  megabyte: MEGABYTE,
  /** Of a workbook as it lies on the disk; pictures weigh most. */
  xlsxBytes: 64 * MEGABYTE,
  csvBytes: 16 * MEGABYTE,
  /** Of one part of a workbook, inflated. */
  partBytes: 128 * MEGABYTE,
  /** Of all parts of a workbook that are read, inflated. */
  inflatedBytes: 256 * MEGABYTE,
  /** Entries of the zip. */
  parts: 10_000,
  /** XML elements within each other. */
  depth: 256,
  /** Cells that hold something, and merged ranges, of all sheets. */
  cells: 1_000_000,
  /** Characters in one cell: Excel's own limit. */
  cellText: 32_767,
  /** Characters in all cells. One shared string can stand in a million of them. */
  allText: 64 * MEGABYTE,
  /** Characters in one row of a CSV. */
  csvRow: MEGABYTE,
} as const;

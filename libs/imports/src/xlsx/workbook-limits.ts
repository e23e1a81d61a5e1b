/** What a workbook may take of memory and time. A file beyond it is refused with the remedy to save the sheet as CSV, which is read as a stream. */
export const workbookLimits = {
  /** Bytes of the file itself: it is held in memory while it is read. */
  file: 64 * 1024 * 1024,
  /** Entries of the archive. */
  entries: 2_000,
  /** Bytes of one part once unpacked; parts are read as streams. */
  part: 512 * 1024 * 1024,
  /** Bytes of the parts that are held in memory: shared strings, styles, the list of sheets. */
  heldPart: 64 * 1024 * 1024,
  /** How often a part may be larger than its packed form, once it is beyond `ratioFrom`. DEFLATE reaches 1,032. */
  ratio: 250,
  ratioFrom: 16 * 1024 * 1024,
  /** Characters of one tag or one run of text. */
  token: 1_048_576,
  depth: 64,
  columns: 1_024,
  /** Rows of a sheet in the file format itself. */
  rows: 1_048_576,
} as const;

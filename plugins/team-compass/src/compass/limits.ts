/** What a page may weigh at most; real pages stay far below. */
export const limits = {
  /** Bytes of one file. */
  bytes: 256 * 1024,
  /** UTF-16 code units of one line. */
  line: 20_000,
  /** Open brackets, quotes or containers inside each other. */
  nesting: 40,
  /** Pages of one handbook. */
  pages: 5_000,
};

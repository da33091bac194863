/**
 * What a page may hold at most. Real pages stay far below; what lies above was made to keep a parser busy, or is no
 * page. Most parsing takes time in step with a page's length, but some takes its square: these are the numbers with
 * which the worst page is still read in about two seconds.
 */
export const limits = {
  /** Bytes of one file: more than a hundred printed pages. */
  bytes: 256 * 1024,
  /** UTF-16 code units of one line. */
  line: 20_000,
  lines: 5_000,
  /** List and quote marks at the beginnings of lines. */
  items: 10_000,
  /** Boxes, `:::name`. */
  boxes: 200,
  /** Characters that are markup or may be: brackets, stars, bars and the like. */
  marks: 20_000,
  /** Lists and quotes inside each other, and brackets open at once. */
  nesting: 40,
  /** Pages of one handbook. */
  pages: 5_000,
};

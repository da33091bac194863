/**
 * The name of a page for other sites: its path below the docs folder, without its ending.
 *
 * The page of a folder, `terms/index.md`, has the name of the folder, as its address has.
 */
export const docName = (file: string, docs: string): string =>
  withoutIndex(file.slice(docs.length + 1).replace(/\.md$/, ''));

/** A path as its address is: `terms/index` is `terms`. */
export const withoutIndex = (path: string): string => path.replace(/\/index$/, '');

/** What is drawn of a process, before anything has a place: plain data. */
export interface Picture {
  /** The id of the process. */
  process: string;
  title: string;
  /** Who acts, in the order in which they first do. */
  lanes: Lane[];
  nodes: PictureNode[];
  edges: PictureEdge[];
}

/** All that one role does stands in its lane. */
export interface Lane {
  id: string;
  title: string;
}

export interface PictureNode {
  /** The id of a step; for what is no step, its type and where it belongs, such as `end:close:closed`. */
  id: string;
  type: 'start' | 'step' | 'duty' | 'process' | 'end';
  /** The id of its lane. */
  lane: string;
  /** The number of a step in the main order; whatever else is drawn has none. */
  number: number | null;
  title: string;
  /** Who takes over with it; `null` where nobody does. */
  actor: string | null;
  /** What else is to be known, such as a deadline. */
  facts: Words[];
  /** Where it leads when it is pressed; `null` where it leads nowhere. */
  url: string | null;
}

/** What leads from one node to another. */
export interface PictureEdge {
  from: string;
  to: string;
  /** Whether a duty stands beside its step, rather than follows it. */
  beside: boolean;
  /** Each way that leads there, by its words: when it is taken. A way that is always taken has none. */
  ways: Words[][];
}

/** Some words, with a sign before them: a time, the same step once more, or what no worked example walks. */
export interface Words {
  text: string;
  sign: 'clock' | 'again' | 'gap' | null;
}

/** What no worked example walks, in words, by the id of its step. */
export type Gaps = Record<string, string[]>;

/** The address of a page by its file; `null` where it has none. */
export type AddressOf = (file: string) => string | null;

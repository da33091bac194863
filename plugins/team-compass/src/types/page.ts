import type {Place, Replacement} from './diagnostic';

export type Kind = 'page' | 'term' | 'role' | 'process' | 'template' | 'channel';

/** A stretch of a page's source, in UTF-16 offsets from its start. */
export interface Range {
  start: number;
  end: number;
}

/** A file as it was read; `text` is empty when `fault` says why it could not be. */
export interface SourceFile {
  /** Relative to the root, with `/` between folders. */
  file: string;
  text: string;
  fault: Fault | null;
}

/** What stops a page, or its front matter, from being read at all. */
export interface Fault {
  type: 'file' | 'text' | 'front-matter';
  place: Place | null;
  reason: string;
  actual?: string;
  expected?: string[];
  note?: string;
  /** Where that stands of which this is the second. */
  first?: Place;
  /** What a program may write in the place of what stands there. */
  replace?: Replacement;
}

export interface Heading {
  depth: number;
  /** The words, without a `{#id}`. */
  text: string;
  /** The anchor: the written id, else the slug of the words. */
  id: string;
  /** Whether the id is written as `{#id}`. */
  explicit: boolean;
  range: Range;
}

export interface Link {
  url: string;
  /** The words of the link; of an image, its text alternative. */
  text: string;
  range: Range;
}

/** An attribute of a directive as it is written, also one that is written twice. */
export interface Attribute {
  name: string;
  value: string;
  /** Name and value. */
  range: Range;
  valueRange: Range;
}

export interface Directive {
  name: string;
  /** `:text`, `::leaf` or `:::container`. */
  form: 'text' | 'leaf' | 'container';
  /** The words in brackets, as plain text; `null` without brackets. */
  label: string | null;
  attributes: Record<string, string>;
  written: Attribute[];
  /** Whether it stands within the words of a link. */
  inLink: boolean;
  /** Of a container: whether a line of colons ends it. */
  closed: boolean;
  range: Range;
}

export interface Footnote {
  id: string;
  range: Range;
}

export interface SourcePiece {
  /** The source as it stands there, markers and escapes included. */
  source: string;
  range: Range;
}

export interface Html extends SourcePiece {
  /** What it stands in: a tag is closed where it was opened. */
  parent: Range;
}

export interface CodeBlock {
  /** The word after the opening fence. */
  language: string;
  /** The code alone, without its fence and without what it is indented by. */
  text: string;
  range: Range;
}

/** The running words of one paragraph, heading or cell. */
export interface Prose extends SourcePiece {
  /** As long as its range: markup is blank, and what is not our own words is U+FFFC. */
  source: string;
  inFootnote: boolean;
}

/** What is collected from one page's body; checks judge it over all pages. */
export interface PageFacts {
  headings: Heading[];
  links: Link[];
  images: Link[];
  directives: Directive[];
  footnotes: {definitions: Footnote[]; references: Footnote[]};
  html: Html[];
  codeBlocks: CodeBlock[];
  /** What each paragraph, heading and cell holds beside markup that was read; the rest of it is U+FFFC. */
  loose: SourcePiece[];
  /** Our own running words: no code, no quotes, no titles of other sites. */
  prose: Prose[];
  /** The first paragraph before any heading, as plain text. */
  definition: string | null;
  definitionRange: Range | null;
  /** The body as written, without front matter, trimmed. */
  body: SourcePiece;
}

/** A key of the front matter, as a path: `['steps', 'read', 'owner']`. */
export type KeyPath = (string | number)[];

/** One page of the handbook: what is written, before it is judged. */
export interface Page {
  file: string;
  /** What `kind` says; `page` where it says nothing. */
  kind: Kind;
  /** The file name without its ending. */
  id: string;
  source: string;
  frontMatter: Record<string, unknown>;
  faults: Fault[];
  facts: PageFacts;
  /** Where a key or a value of the front matter stands, or the nearest key around it. */
  placeOf(path: KeyPath, part?: 'key' | 'value'): Place;
  /** Where a stretch of the source stands. */
  place(range: Range): Place;
  /** The stretch that stands at a place. */
  range(place: Place): Range;
}

/** A worked example as a page has it: a code block `scenario`, read as data. */
export interface ScenarioBlock {
  file: string;
  range: Range;
  data: Record<string, unknown>;
  faults: Fault[];
  /** Where a key or a value of it stands in the page, or the nearest key around it. */
  placeOf(path: KeyPath, part?: 'key' | 'value'): Place;
}

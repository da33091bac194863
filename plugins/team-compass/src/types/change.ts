import type {Place} from './diagnostic';

/** Texts that take the place of files of a handbook, by their paths; `null` where there is to be none. */
export type Drafts = Record<string, string | null>;

/** What becomes of one file. */
export interface FileChange {
  file: string;
  /** Where it is afterwards. */
  to: string;
  /** Its text as it was read; `null` where there is none yet. */
  before: string | null;
  after: string;
}

/** A place at which somebody has to look. */
export interface StillSaid {
  file: string;
  place: Place;
  words: string;
}

/** What a rename comes to, for whoever asked for it. */
export interface Renamed {
  kind: string;
  /** What it was called: its title, or its id where that alone is another one. */
  from: string;
  to: string;
  /** Its title, where that stays. */
  title: string | null;
  /** How often it was named. */
  names: number;
  changes: FileChange[];
  /** Where running words say the old name. */
  still: StillSaid[];
  /** Where `a` or `an` stands before it. */
  articles: StillSaid[];
}

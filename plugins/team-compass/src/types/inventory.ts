import type {Place} from './diagnostic';
import type {InventoryName} from './schemas';

/** What became of the names of a site, each list sorted. */
export interface Differences {
  added: InventoryName[];
  removed: InventoryName[];
  /** Names with another location than before. */
  moved: InventoryName[];
  /** Names whose place is called something else than before. */
  retitled: Retitled[];
}

export interface Retitled {
  name: InventoryName;
  was: string;
  now: string;
}

/** A name of another site where one of our pages has it. */
export interface OutsideUse {
  file: string;
  place: Place;
  /** As it is written there, with the site: `docs:Support Team`. */
  written: string;
}

/** One of our lines that a new inventory breaks. */
export interface BrokenUse extends OutsideUse {
  /** What else bears the name now; empty where nothing does. */
  candidates: string[];
  likely: LikelyName | null;
}

/** What a name is probably called now. */
export interface LikelyName {
  /** With the site, as it would be written; several where none is likelier than the others. */
  names: [string, ...string[]];
  /** What speaks for it. */
  because: 'location' | 'title' | 'spelling';
}

/** What a new inventory of a site would do to the handbook. */
export interface InventoryDiff extends Differences {
  service: string;
  title: string;
  broken: BrokenUse[];
  /** Lines of ours whose name leads to something that is called otherwise now: it may mean another thing. */
  retold: (OutsideUse & Pick<Retitled, 'was' | 'now'>)[];
  /** Other names that we use and that lead elsewhere now: nothing is to be done. */
  followed: {written: string; to: string; uses: number}[];
  /** Whether the snapshot is the new one already. */
  isLocked: boolean;
  /** The pages in which names were replaced. */
  mended: {file: string; from: string; to: string}[];
}

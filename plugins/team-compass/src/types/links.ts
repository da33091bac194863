/** An address outside the handbook, and all places that name it. */
export interface OutsideAddress {
  /** As it is asked: without what stands behind `#`. */
  url: string;
  places: LinkPlace[];
}

/** Where an address is named; lines and columns count from 1. */
export interface LinkPlace {
  file: string;
  line: number;
  column: number;
}

/**
 * What became of an address: it is there, it is there under another address for good, it is gone, or no program can tell.
 * One that was not asked this time is `left` for the next.
 */
export type LinkState = 'fine' | 'moved' | 'gone' | 'unsure' | 'login' | 'left';

export interface LinkAnswer {
  state: LinkState;
  /** What the other site answered, as the number of its answer; `null` where it did not. */
  status: number | null;
  /** Where it has moved to. */
  to: string | null;
  /** Why it is gone, or why one cannot tell, in a few words. */
  why: string | null;
}

export interface CheckedAddress extends OutsideAddress, LinkAnswer {
  /** The day on which it was asked, if that was not today. */
  asked: string | null;
}

/** An address behind a login: somebody looks, and no program. */
export interface LoginAddress extends OutsideAddress {
  /** The title of the role that can look. */
  ask: string | null;
  /** The day on which somebody last did. */
  seen: string | null;
}

export interface LinkReport {
  addresses: CheckedAddress[];
  logins: LoginAddress[];
}

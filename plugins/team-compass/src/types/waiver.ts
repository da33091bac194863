import type {Place} from './diagnostic';

/** A finding that may stay for a while: as it is written, whether it may or not. */
export interface Waiver {
  rule: string;
  /** The file whose findings are meant. */
  file: string;
  /** The only line that is meant, of a waiver that stands above it; `null` for one in `waivers.yml`. */
  line: number | null;
  /** The only quoted text that is meant. */
  found: string | null;
  reason: string;
  /** The last day on which it holds, as `2027-01-31`. */
  until: string;
  /** Who answers for it; in a page the history says that. */
  who: string | null;
  /** The file in which it is written. */
  home: string;
  /** Where it stands there: no two have the same. */
  place: Place;
  placeOf(key: WaiverKey): Place;
}

export type WaiverKey = 'rule' | 'file' | 'found' | 'reason' | 'until' | 'who';

/** What a report says of the waiver of a finding. */
export interface Waived extends Pick<Waiver, 'reason' | 'until' | 'who' | 'place'> {
  /** The file in which the waiver is written. */
  file: string;
  /** Whether it has come to its end: then the finding counts again. */
  isPast: boolean;
}

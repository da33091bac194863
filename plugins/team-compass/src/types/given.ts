import type {KeyPath, Range} from './page';
import type {PublishedName} from './schemas';

/** A name by which other sites can link to a place of this handbook: plain data. */
export interface GivenName extends Pick<PublishedName, 'type' | 'name'> {
  /** The page to which it leads. */
  file: string;
  /** The heading to which it leads; empty for the page itself. */
  anchor: string;
  /** What the place is called. */
  title: string;
  /** Where it is written on the page: a key of the front matter, or a heading; none where the path is the name. */
  written: KeyPath | Range | null;
}

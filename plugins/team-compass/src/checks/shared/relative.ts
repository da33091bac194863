import {posix} from 'node:path';

/** The address of a page as another page writes it. */
export function relativeLink(from: string, to: string, anchor: string | null = null): string {
  return `${posix.relative(posix.dirname(from), to)}${anchor ? `#${anchor}` : ''}`;
}

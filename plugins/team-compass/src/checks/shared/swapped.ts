import type {Link} from '../../types';

/** `[https://example.org](words)`: the address and the words changed places. */
export function isSwapped({text, url}: Link): boolean {
  return /^https?:\/\/\S+$/.test(text) && !/^(?:[a-z][a-z0-9+.-]*:|[./#])|\.md\b/i.test(url);
}

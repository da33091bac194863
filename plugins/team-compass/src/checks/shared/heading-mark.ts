import type {Heading} from '../../types';

/** A heading whose id is written with other marks than `{#…}`: its words, and the mark as it stands. */
export interface MarkedHeading {
  words: string;
  mark: string;
}

/** What a heading is in which an id stands as `(#id)`, `{id}`, `[#id]`, `{#id` or `#id`; `null` for another one. */
export function markedWith({text, explicit}: Heading, id: string): MarkedHeading | null {
  if (explicit || !text.includes(id)) return null;
  const at = text.lastIndexOf(id);
  const [before, after] = [text.slice(0, at), text.slice(at + id.length)];
  const opening = /(?:^|\s)([({[]#?|#)$/.exec(before);
  if (!opening || !/^[)}\]]?\s*$/.test(after)) return null;
  const [, mark = ''] = opening;
  return {
    words: before.slice(0, before.length - mark.length).trimEnd(),
    mark: `${mark}${id}${after.trimEnd()}`,
  };
}

import type {Diagnostic} from 'team-compass';

/** A message without what differs from page to page: names, numbers and ways through a process. */
export const shapeOf = ({reason, note, cause}: Diagnostic): string =>
  [reason, note ?? '', cause?.message ?? '']
    .map((text) =>
      text
        .replace(/`` .+? ``|`[^`]+`/gs, '`…`')
        .replace(/(?:`…`, )*`…` (?:or|and) `…`/g, '`…`')
        .replace(/((?:way|round|there)[a-z ]*): [^.]+\./g, '$1: ….')
        .replace(/U\+[0-9A-F]+|\d[\d,]*/g, 'N'),
    )
    .join('\n');

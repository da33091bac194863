import type {Page, SourcePiece} from '../../types';
import type {HalfDirective} from './half-directive';

/** Marks of a directive in front of code or of a link, which were read without them. */
export function* marksBefore(page: Page, piece: SourcePiece): Iterable<HalfDirective> {
  yield* rolesOfSphinx(page, piece);
  yield* beforeLinks(page, piece);
}

/** `:term:` and `{term}` in front of code: roles of Sphinx and of MyST. */
function* rolesOfSphinx(page: Page, {source, range}: SourcePiece): Iterable<HalfDirective> {
  for (const {0: role, 1: name = '', index} of source.matchAll(/[:{]([a-z][a-z:]{1,30})[:}](?=\uFFFC)/g)) {
    const start = range.start + index;
    const behind = page.source.slice(start + role.length, start + role.length + 202);
    const read = /^`([^`\r\n]{1,200})`/.exec(behind);
    if (!read) continue;
    const [code, words = ''] = read;
    const [, shown = words, target] = /^(.+?)\s*<([^<>]+)>$/.exec(words) ?? [];
    const link = `[${shown}](${target ?? 'address'})`;
    const term = target ? `:term[${shown}]{ref="${target}"}` : `:term[${shown}]`;
    yield {
      range: {start, end: start + role.length + code.length},
      actual: role + code,
      what: 'markup of another system',
      expected: name.includes('term') ? term : link,
      isSure: name.includes('term'),
    };
  }
}

/** A mark in front of a link: `::button[Tell](incident)` is read as text and a link. */
function* beforeLinks(page: Page, {source, range}: SourcePiece): Iterable<HalfDirective> {
  for (const {0: mark, 1: name = '', index} of source.matchAll(/(?<![\w:\\])::(button|term)(?=\uFFFC)/g)) {
    const start = range.start + index;
    const behind = page.source.slice(start + mark.length, start + mark.length + 502);
    const [link, words = '', address = ''] =
      /^\[([^[\]\r\n]{0,200})\]\(([^()\s]{0,300})\)/.exec(behind) ?? [];
    if (link === undefined) continue;
    const isTerm = name === 'term';
    const expected = isTerm ? `:term[${words}]` : `::button[${words}]{template=${address}}`;
    yield {
      range: {start, end: start + mark.length + link.length},
      actual: mark + link,
      what: 'round brackets',
      ...(isTerm || /^[a-z0-9-]+$/.test(address)
        ? {expected, isSure: true}
        : {expected: null, wanted: '`::button[…]{template=…}`'}),
    };
  }
}

import {expect, test} from 'vitest';
import {parsePage} from '../../model/parse-page';
import {keyPlace, pageAt} from './page-at';

const page = parsePage({file: 'docs/a.md', text: '---\ntitle: A\n---\n', fault: null});

test('what was read from a page has its place there; a file without a page is a mistake of the program', () => {
  expect(pageAt({pages: [page]}, 'docs/a.md')).toBe(page);
  expect(keyPlace({pages: [page]}, 'docs/a.md', ['title'], 'value')).toEqual({
    file: 'docs/a.md',
    place: {start: {line: 2, column: 8}, end: {line: 2, column: 9}},
  });
  expect(() => keyPlace({pages: [page]}, 'docs/b.md', ['title'])).toThrow(
    new Error('Unexpected file `docs/b.md`, expected that of a page'),
  );
});

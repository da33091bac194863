import {join} from 'node:path';
import {remark} from 'remark';
import {expect, test} from 'vitest';
import {smallHandbook, writeHandbook} from '../../../../tests/support/handbook';
import {checkAsYouType} from './check-as-you-type';

const welcome = String(smallHandbook['docs/index.md']);

/** An editor with one handbook open, and what it shows of a page as it is typed. */
function editor(files = {}) {
  const cwd = writeHandbook({...smallHandbook, ...files});
  const processor = remark().use(checkAsYouType);
  return async (value: string, file = 'docs/index.md') => {
    const page = await processor.process({cwd, path: join(cwd, file), value});
    return {
      text: String(page),
      said: page.messages.map((message) => `${message.line}:${message.column} ${message.reason}`),
      page,
    };
  };
}

test('a page is checked as it is typed, not as it was saved', async () => {
  const type = editor();
  expect((await type(welcome)).said).toEqual([]);
  const {page, said} = await type(welcome.replace('incident', 'incidnet'));
  expect(said).toEqual(['6:14 Unexpected unknown term `incidnet`, expected `Incident` or `Incidents`']);
  expect({...page.messages[0]}).toMatchObject({
    fatal: true,
    ruleId: 'term-resolves',
    source: 'compass',
    url: expect.stringMatching(/^https:.*term-resolves$/),
    place: {start: {line: 6, column: 14}, end: {line: 6, column: 29}},
  });
});

test('what --fix would write is offered in the place of what is marked', async () => {
  const type = editor();
  const {page} = await type(`${welcome}\nAn :term[incidnet], and :term[nothing of the kind].\n`);
  expect(page.messages.map(({expected}) => expected)).toEqual([[':term[incident]'], undefined]);
});

test('what is no error and no warning is not told, and neither is what is waived', async () => {
  const waiver = '<!-- compass-waive page-resolves: it comes, until 2027-01-31 -->';
  const type = editor();
  expect((await type(`${welcome}\n[leave](leave.md)\n`)).said).toHaveLength(1);
  expect((await type(`${welcome}\n${waiver}\n[leave](leave.md)\n`)).said).toEqual([]);
});

test('while somebody types on, what was told stays, and the last text is checked', async () => {
  const type = editor();
  const first = await type(`${welcome}\n:term[gone]\n`);
  const [second, third] = await Promise.all([
    type(`${welcome}\n:term[go]\n`),
    type(`${welcome}\n:term[INC]\n`),
  ]);
  expect(second.said).toEqual(first.said);
  expect(third.said).toEqual([]);
});

test('two pages do not wait for each other', async () => {
  const type = editor();
  const pages = await Promise.all([type(`${welcome}\n:term[go]\n`), type('Gone', 'docs/second.md')]);
  expect(pages.map(({said}) => said.length)).toEqual([1, 1]);
});

test.each(['README.md', '../docs/index.md', 'docs.md', 'documents/index.md'])(
  '%s is no page',
  async (file) => {
    expect((await editor()(':term[gone]', file)).said).toEqual([]);
  },
);

test('what nobody sees in a page is visible in what is told', async () => {
  const {said} = await editor()(`${welcome}\n:term[in\u202Ecident]\n`);
  expect(said.join()).toContain('U+202E');
});

test('a page is given back as it is', async () => {
  const text = '*  a\n\n\n_b_ {{ c }}\r\n';
  expect((await editor()(text)).text).toBe(text);
});

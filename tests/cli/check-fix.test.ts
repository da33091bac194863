import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

/** As Windows writes it, with a mark at its start and a comment: two slips, and one thing that somebody has to decide. */
const page =
  '\uFEFF---\r\ntitle: "Any"   # as it is\r\nowner: Keeper\r\n---\r\n\r\nAn :term [Incidnet] is no :term[Elephant].  \r\n';
const mended =
  '\uFEFF---\r\ntitle: "Any"   # as it is\r\nowner: keeper\r\n---\r\n\r\nAn :term[Incident] is no :term[Elephant].  \r\n';

const read = (root: string) => readFileSync(join(root, 'docs/any.md'), 'utf8');

describe('check --fix', () => {
  test('mends what needs no thought, touches no other byte, and reports what is left', async () => {
    const root = writeHandbook({...smallHandbook, 'docs/any.md': page});
    const {code, out, err} = await compass(['check', '--fix', root]);
    expect({code, err}).toEqual({code: 1, err: 'Mended 3 findings in 1 page.\n'});
    expect(out).toMatch(/^docs\/any\.md\n\n +6:26 {2}error {2}Unexpected unknown term `Elephant`/);
    expect(out).toMatch(/\n✖ 1 error, 0 warnings in 10 pages\n$/);
    expect(read(root)).toBe(mended);
    // Once more changes nothing.
    expect((await compass(['check', '--fix', root])).err).toBe('Mended nothing.\n');
    expect(read(root)).toBe(mended);
  });

  test('a dry run shows the diff, and changes nothing', async () => {
    const root = writeHandbook({...smallHandbook, 'docs/any.md': page});
    expect(await compass(['check', '--dry-run', root])).toEqual({
      code: 1,
      out: `--- a/docs/any.md
+++ b/docs/any.md
@@ -1,6 +1,6 @@
 ---
 title: "Any"   # as it is
-owner: Keeper
+owner: keeper
 ---
${' '}
-An :term [Incidnet] is no :term[Elephant].${'  '}
+An :term[Incident] is no :term[Elephant].${'  '}
`,
      err: '--fix mends 3 findings in 1 page; what is left: 1 error, 0 warnings.\n',
    });
    expect(read(root)).toBe(page);
  });

  test('a clean handbook stays as it is, and is not written again', async () => {
    const root = writeHandbook({...smallHandbook, 'docs/any.md': '---\r\ntitle: Any\r\n---\r\n'});
    const before = statSync(join(root, 'docs/any.md')).mtimeMs;
    expect(await compass(['check', '--fix', root])).toEqual({
      code: 0,
      out: '✔ 0 errors, 0 warnings in 10 pages\n',
      err: 'Mended nothing.\n',
    });
    expect(statSync(join(root, 'docs/any.md')).mtimeMs).toBe(before);
  });

  test('what is waived stays, for it is meant so', async () => {
    const waived =
      '---\ntitle: Any\n---\n\n<!-- compass-waive term-resolves: it comes with the next page, until 2026-12-31 -->\n:term[Incidnet]\n';
    const root = writeHandbook({...smallHandbook, 'docs/any.md': waived});
    const {code, err} = await compass(['check', '--fix', '--today', '2026-11-25', root]);
    expect({code, err}).toEqual({code: 0, err: 'Mended nothing.\n'});
    expect(read(root)).toBe(waived);
  });

  test('says how many it may mend where it was not asked to', async () => {
    const root = writeHandbook({...smallHandbook, 'docs/any.md': page});
    expect((await compass(['check', root])).out).toMatch(
      /\n✖ 3 errors, 0 warnings in 10 pages, of which `compass check --fix` may mend 2\n$/,
    );
  });

  test('a dry run has no other report', async () => {
    const root = writeHandbook(smallHandbook);
    const {code, err} = await compass(['check', '--dry-run', '--format', 'json', root]);
    expect({code, err}).toEqual({
      code: 2,
      err: 'compass: Unexpected `--dry-run` beside `--format <format>`, expected one of them\n(compass check --help shows how it is used.)\n',
    });
  });
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mend} from '../plugins/team-compass/src/compass/mend';
import type {Diagnostic} from '../plugins/team-compass/src/types';
import {runs} from '../plugins/team-compass/testing/runs';
import {smallHandbook, writeHandbook} from './support/handbook';

/** Each tree is checked some ten times. */
const numRuns = process.env.RUNS ? runs : Math.ceil(runs / 4);
const today = '2026-11-25';

/** What fingers do to a word, at a place that chance chooses. */
const slips: ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at] ?? '') + text.slice(at),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  (text, at) => text.slice(0, at) + (text[at] ?? '').toUpperCase() + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
];

/** What editors write that a program can put right. */
const lines = [
  'An :term[Incident], and an :term[INC].',
  'See :term[this]{ref="incident"} and [the process](respond.md), [its start](respond.md#read).',
  ':term [Incident], :term(Incident), {term}`Incident`, ::term[Incident].',
  '[./respond.md](the process), [it] (respond.md), (it)[respond.md], [it](Respond.md), [it](respond).',
  'An outage. **Outages** and an *outage*, `outage`.',
  'See [there](http://github.com/a) or [there](https://github.com/b).',
  ':button[tell]{template=hello}, and a note[^one].',
  '::: note Words',
  '[^one]: Borrowed.',
];

const page = fc
  .array(fc.constantFrom(...lines), {minLength: 1, maxLength: 6})
  .map((body) => `---\nkind: page\ntitle: Any # as it is\nowner: 'keeper'\n---\n\n${body.join('\n\n')}\n`);

/** A handbook with a page more, slips in some of its pages, and the ends of lines that some editors write. */
const tree = fc
  .record({
    page,
    slips: fc.array(fc.record({file: fc.nat(20), kind: fc.nat(slips.length - 1), at: fc.nat(2_000)}), {
      maxLength: 6,
    }),
    isWindows: fc.boolean(),
  })
  .map(({page: text, slips: made, isWindows}) => {
    const files: Record<string, string> = {'docs/any.md': text};
    for (const [file, contents] of Object.entries(smallHandbook))
      if (file.endsWith('.md')) files[file] = String(contents);
    const names = Object.keys(files);
    for (const {file, kind, at} of made) {
      // Every other one hits the page that is written by chance.
      const name = (file % 2 === 0 ? 'docs/any.md' : names[file % names.length]) ?? '';
      const before = files[name] ?? '';
      files[name] = slips[kind]?.(before, at % before.length) ?? before;
    }
    if (!isWindows) return files;
    return Object.fromEntries(
      Object.entries(files).map(([file, contents]) => [file, contents.replaceAll('\n', '\r\n')]),
    );
  });

test('takes findings away and brings none, is done at once, and leaves every other line as it was', {
  timeout: 60_000 + 2_000 * numRuns,
}, () => {
  const root = writeHandbook(smallHandbook);
  let mendedTrees = 0;
  fc.assert(
    fc.property(tree, (drafts) => {
      const {changes, mended, compiled, found} = mend(root, {today, drafts});
      if (mended.length > 0) mendedTrees++;
      expect(without(found, compiled.diagnostics)).toHaveLength(0);
      expect(compiled.diagnostics.length).toBeLessThanOrEqual(found.length);
      const after = {...drafts, ...Object.fromEntries(changes.map(({file, after: text}) => [file, text]))};
      expect(mend(root, {today, drafts: after}).changes).toEqual([]);
      for (const {file, before, after: text} of changes) {
        const touched = new Set(
          mended.filter((one) => one.file === file).map(({place}) => place?.start.line),
        );
        expect(others(text, touched)).toEqual(others(before ?? '', touched));
        expect(before).toBe(drafts[file]);
      }
    }),
    {numRuns},
  );
  expect(mendedTrees).toBeGreaterThan(numRuns / 4);
});

/** The findings of a handbook that were not among those of another one; hints come and go with words. */
function without(before: Diagnostic[], after: Diagnostic[]): string[] {
  const known = before.map(words);
  return after
    .filter(({severity}) => severity !== 'hint')
    .map(words)
    .filter((one) => {
      const at = known.indexOf(one);
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    });
}

const words = ({file, ruleId, reason}: Diagnostic) => `${file} ${ruleId} ${reason}`;

const others = (text: string, touched: Set<number | undefined>) =>
  text.split(/(?<=\n)/).filter((_line, index) => !touched.has(index + 1));

import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {filesIn} from '../../plugins/team-compass/testing/fixtures';
import {compass, type Typed, typing} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const enter = '\r';
const down = '\u001b[B';
const emptied = '\u0015';
const interrupt = '\u0003';

const begin = (root: string, kind: string, typed: Typed[]) => typing(['new', kind], typed, root);

describe('on a terminal', () => {
  test('a term: what is taken is told as it is typed, and asked again', async () => {
    const root = writeHandbook(smallHandbook);
    const {code, out} = await begin(root, 'term', [
      ['What is it called?', `Incidents${enter}`],
      ['see docs/incident.md:4', `${emptied}Deploy day${enter}`],
      ['(deploy-day)', `../x${enter}`],
      ['Unexpected id `../x`, expected small letters', `${emptied}hello-day${enter}`],
      ['What does it mean', enter],
      ['Unexpected nothing, expected an answer', `An outage.${enter}`],
      ['Unexpected wording `outage`', `${emptied}The day on which we deploy.${enter}`],
      ['Its plural', enter],
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining('Written: docs/hello-day.md')]);
    expect(out).toContain('Unexpected title `Incidents`, which is also the plural of another page');
    expect(readFileSync(join(root, 'docs/hello-day.md'), 'utf8')).toBe(
      '---\nkind: term\ntitle: Deploy day\n---\n\nThe day on which we deploy.\n',
    );
    expect((await compass(['check', root])).code).toBe(0);
  });

  test('a process: roles are chosen by their titles, and one that cannot own a step is told', async () => {
    const root = writeHandbook(smallHandbook);
    const {code, out} = await begin(root, 'process', [
      ['What is it called?', `Closing time${enter}`],
      ['(closing-time)', enter],
      ['in one sentence?', enter],
      ['What starts it?', `The sun sets${enter}`],
      ['What is done first?', `Look around${enter}`],
      ['Who answers for it?', `${down}${enter}`],
      ['without a backup', enter],
      ['And then?', `Look around${enter}`],
      ['expected other words', `${emptied}Lock the door${enter}`],
      ['Who answers for it?', enter],
      ['And then?', enter],
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining('Written: docs/closing-time.md')]);
    const page = readFileSync(join(root, 'docs/closing-time.md'), 'utf8');
    expect(page).toContain(
      'steps:\n  look-around:\n    owner: keeper\n  lock-the-door:\n    owner: keeper\n---\n',
    );
    expect(page).toContain('when:\n  - look-around\n  - lock-the-door\nthen:\n  ended: done\n');
    expect((await compass(['check', root])).code).toBe(0);
  });

  test('an example: what no example shows yet is offered first', async () => {
    const root = writeHandbook(smallHandbook);
    const {code} = await begin(root, 'scenario', [
      ['Of which process?', enter],
      ['What is it to show?', enter],
      ['What is the example called?', enter],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(root, 'docs/respond.md'), 'utf8')).toContain(
      'name: "Answer the report: it is late"',
    );
  });

  test('Ctrl+C leaves nothing, and exits as what was interrupted', async () => {
    const root = writeHandbook(smallHandbook);
    for (const typed of [
      [['What is it called?', interrupt]],
      [
        ['What is it called?', `Watch${enter}`],
        ['(watch)', enter],
        ['What does it mean', `It wakes.${enter}`],
        ['How is it held?', interrupt],
      ],
    ] satisfies Typed[][]) {
      const {code, out} = await begin(root, 'role', typed);
      expect([code, out]).toEqual([130, expect.stringContaining('Nothing was written.\r\n')]);
      expect(filesIn(root)).toEqual(Object.keys(smallHandbook).sort());
    }
  });

  test('nothing is asked with --yes, nor what was said already; no colour with NO_COLOR', async () => {
    const root = writeHandbook(smallHandbook);
    const said = ['new', 'term', 'Berth', '--definition', 'A place.'];
    expect(await typing([...said, '--yes'], [], root)).toEqual({
      code: 0,
      out: 'Written: docs/berth.md\r\nLink to it where other pages use the word: :term[Berth]\r\n',
    });
    const {code, out} = await typing(
      ['new', 'term', 'Pier', '--definition', 'A place.', '--plural', 'Piers'],
      [['id', enter]],
      root,
    );
    expect([code, existsSync(join(root, 'docs/pier.md'))]).toEqual([0, true]);
    expect(out).not.toMatch(/\u001b\[3\dm/);
    expect(out).not.toContain('called');
    const taken = await typing(['new', 'term', 'Incident'], [], root);
    expect([taken.code, taken.out]).toEqual([2, expect.stringContaining('Unexpected title `Incident`')]);
  });
});

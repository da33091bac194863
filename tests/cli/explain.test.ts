import {rules} from 'team-compass';
import {describe, expect, test} from 'vitest';
import {reportRule} from '../../plugins/team-compass/src/reporters/rule';
import {broken, compass, onTerminal} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const ruleOf = (id: string) => rules.find((rule) => rule.id === id) ?? expect.fail('There is no such rule.');

describe('explain', () => {
  test('a term, by any of its names: its definition, its other names, where it is used', async () => {
    const root = writeHandbook(smallHandbook);
    const runs = await Promise.all(
      ['Incident', 'INCIDENTS', 'inc', 'term/incident'].map((name) => compass(['explain', name, root])),
    );
    for (const run of runs) {
      expect(run).toEqual({
        code: 0,
        out: `Incident
Term · docs/incident.md

The service is down or badly degraded.

  Other names    Incidents, INC
  We do not say  outage
  Used on        docs/index.md
`,
        err: '',
      });
    }
  });

  test('a role: what it does, and what it has at hand', async () => {
    const {code, out} = await compass(['explain', 'keeper'], {cwd: writeHandbook(smallHandbook)});
    expect([code, out]).toEqual([
      0,
      `Keeper
Role · docs/keeper.md

Keeps these pages true.

  Held           all the time, by one person
  Who stands in  Second
  Reached on     Chat

Step by step: Respond
   1  Answer the report: owns it; within 30 minutes; if late, Second is told
   2  Write the report: owns it

What to have at hand
  Sends      “Hello”
  Opens      “Report”
  Writes on  Chat
`,
    ]);
  });

  test('a step, by its id where there is one such step', async () => {
    const root = writeHandbook(smallHandbook);
    const [short, long] = await Promise.all([
      compass(['explain', 'answer', root]),
      compass(['explain', 'respond/answer', root]),
    ]);
    expect(long).toEqual(short);
    expect([short.code, short.out]).toEqual([
      0,
      `Answer the report
Step 1 of Respond · respond/answer · docs/respond.md

  Owner     Keeper
  Deadline  within 30 minutes; if late, Second is told
  Sends     “Hello” to Second
  Then      Write the report
`,
    ]);
  });

  test('a name of several: exit 2, and all of them', async () => {
    const again = String(smallHandbook['docs/respond.md']).replace('title: Respond', 'title: Again');
    const root = writeHandbook({...smallHandbook, 'docs/again.md': again});
    expect(await compass(['explain', 'answer', root])).toEqual({
      code: 2,
      out: '',
      err: 'compass: Unexpected ambiguous name `answer`, expected one of `again/answer` or `respond/answer`\n',
    });
  });

  test('a process: exit 2, and its steps', async () => {
    const {code, err} = await compass(['explain', 'Respond', writeHandbook(smallHandbook)]);
    expect([code, err]).toEqual([
      2,
      'compass: Unexpected ambiguous name `Respond`, expected one of `respond/answer` or `respond/report`\n',
    ]);
  });

  test.each([
    ['incidnet', '`Incident` or `Incidents`'],
    ['respond/anwser', '`respond/answer`'],
    ['xyzzy', 'a rule, a step, a role or a term'],
  ])('an unknown name, %s: exit 2, and what is near', async (name, expected) => {
    const {code, out, err} = await compass(['explain', name, writeHandbook(smallHandbook)]);
    expect({code, out, err}).toEqual({
      code: 2,
      out: '',
      err: `compass: Unexpected unknown name \`${name}\`, expected ${expected}\n`,
    });
  });

  test('of a broken handbook: the answer, a word of warning, and exit 1', async () => {
    const {code, out, err} = await compass(['explain', 'incident', writeHandbook(broken)]);
    expect([code, out.split('\n')[0], err]).toEqual([
      1,
      'Incident',
      '\ncompass: The handbook has errors, so this may be incomplete: see compass check.\n',
    ]);
  });

  test('is never wider than 80 columns where there is no terminal; colours only on one', async () => {
    const {out} = await compass(['explain', 'support-steward']);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
    expect(await onTerminal(['explain', 'hub'])).toContain('\u001b[1mHub\u001b[22m');
    expect(await onTerminal(['explain', 'hub'], {NO_COLOR: '1'})).not.toContain('\u001b[1m');
  });

  test('a rule: its page, from what must hold to the example mended', async () => {
    const {code, out, err} = await compass(['explain', 'term-resolves']);
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(out).toBe(reportRule(ruleOf('term-resolves')));
    expect(out).toMatch(
      /^term-resolves {2}error.+:term\[Incidnet\].+expected `Incident`.+\nHow to mend it\n.+:term\[Incident\]/s,
    );
  });

  test('an unknown rule: exit 2, and the nearest ones', async () => {
    const {code, out, err} = await compass(['explain', 'footnote-is-definde']);
    expect({code, out, err}).toEqual({
      code: 2,
      out: '',
      err: 'compass: Unexpected unknown name `footnote-is-definde`, expected `footnote-is-defined`\n',
    });
  });

  test('without a name: exit 2', async () => {
    const {code, out, err} = await compass(['explain']);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(/^compass: Unexpected end after `compass explain`, expected `<name>`/);
  });
});

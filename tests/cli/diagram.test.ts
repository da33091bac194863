import {describe, expect, test} from 'vitest';
import {broken, compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const site = 'default_owner: keeper\nsite: https://compass.example/\n';

describe('diagram', () => {
  test('a process as one SVG file, the same each time, with links to where the site has its steps', async () => {
    const root = writeHandbook({...smallHandbook, 'compass.yml': site});
    const [one, two] = await Promise.all([
      compass(['diagram', 'respond', root]),
      compass(['diagram', 'respond'], {cwd: root}),
    ]);
    expect([one.code, one.err]).toEqual([0, '']);
    expect(one.out).toBe(two.out);
    expect(one.out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>\n$/s);
    expect([...one.out.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://compass.example/respond#answer',
      'https://compass.example/respond#report',
    ]);
    expect(one.out).toContain('1. Answer the report: Keeper. Within 30 minutes. Then: 2. Write the report.');
  });

  test('of a handbook with errors: what is right of it, and exit 1', async () => {
    const {code, out} = await compass(['diagram', 'respond', writeHandbook(broken)]);
    expect([code, out.includes('Answer the report')]).toEqual([1, true]);
  });

  test('an unknown process: exit 2, and the nearest name', async () => {
    const root = writeHandbook(smallHandbook);
    const [near, far] = await Promise.all([
      compass(['diagram', 'respnd', root]),
      compass(['diagram', 'toString', root]),
    ]);
    expect(near).toEqual({
      code: 2,
      out: '',
      err: 'compass: There is no process `respnd`, expected `respond`.\n',
    });
    expect(far.err).toBe('compass: There is no process `toString`, expected `respond`.\n');
  });

  test('a process whose steps cannot be read: exit 2', async () => {
    const page = smallHandbook['docs/respond.md'] as string;
    const twice = page.replace('kind: process', 'kind: process\nkind: process');
    const root = writeHandbook({...smallHandbook, 'docs/respond.md': twice});
    expect(await compass(['diagram', 'respond', root])).toEqual({
      code: 2,
      out: '',
      err: 'compass: `respond` has no steps for a picture.\n',
    });
  });

  test('a handbook without processes says so', async () => {
    const root = writeHandbook({'docs/index.md': '---\ntitle: Welcome\n---\n\nWords.\n'});
    const {code, err} = await compass(['diagram', 'respond', root]);
    expect([code, err]).toEqual([2, 'compass: There is no process `respond`, and the handbook has none.\n']);
  });
});

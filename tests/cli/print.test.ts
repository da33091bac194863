import {describe, expect, test} from 'vitest';
import {broken, compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

describe('print', () => {
  test('the compiled compass, sorted, the same each time', async () => {
    const root = writeHandbook(smallHandbook);
    const [one, two] = await Promise.all([compass(['print', root]), compass(['print'], {cwd: root})]);
    expect([one.code, one.err]).toEqual([0, '']);
    expect(one.out).toBe(two.out);
    const compiled = JSON.parse(one.out);
    expect(Object.keys(compiled)).toEqual([...Object.keys(compiled)].sort());
    expect(compiled.terms.incident.definition).toBe('The service is down or badly degraded.');
  });

  test('of a broken handbook: all that is right of it, and exit 1', async () => {
    const {code, out} = await compass(['print', writeHandbook(broken)]);
    expect(code).toBe(1);
    expect(JSON.parse(out).pages['docs/index.md'].title).toBe('Welcome');
  });
});

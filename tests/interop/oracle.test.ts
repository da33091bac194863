import {expect, test} from 'vitest';
import {lockOf} from '../../plugins/team-compass/src/inventory/lock';
import {parseInventory} from '../../plugins/team-compass/src/inventory/parse-inventory';
import {RefusedInventory} from '../../plugins/team-compass/src/inventory/refused';
import {mutated, randomFrom} from './mutate';
import {runPython} from './support';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const url = 'https://docs.2i2c.org/en/latest/';

/** Where we are stricter than Sphinx on purpose: what we say, and why. */
const stricter: [says: RegExp, why: string][] = [
  [/^Unexpected packing/, 'Sphinx takes what there is of a file that is cut off'],
  [/^Unexpected end within a line/, 'the same'],
  [/^Unexpected fourth line of the header/, 'the same, where it ends within its header'],
  [/^Unexpected location/, 'a location that leads away from the site could lead anywhere'],
  [/^Unexpected inventory without a name/, 'it would break every line of ours'],
];

type Names = [type: string, name: string, location: string][];

/** What we make of an inventory: its names, or why it is refused. Whatever else is thrown is a fault of ours. */
function readByUs(bytes: Uint8Array): {names: Names} | {refused: string} {
  try {
    const {names} = lockOf({...parseInventory(bytes), url});
    return {names: names.map(({type, name, location}) => [type, name, location])};
  } catch (error) {
    if (error instanceof RefusedInventory) return {refused: error.message};
    throw error;
  }
}

test(`2,000 spoilt inventories are read as Sphinx reads them, or refused for a reason (SEED=${seed})`, () => {
  const random = randomFrom(seed);
  const files = Array.from({length: 2000}, () => mutated(random));
  const answers = runPython(
    'read-with-sphinx.py',
    files.map((file) => `${file.toString('base64')}\n`).join(''),
  );
  const bySphinx = answers
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Names | null);
  expect(bySphinx.length).toBe(files.length);
  const counts = {same: 0, refusedByBoth: 0, stricter: 0};
  for (const [index, file] of files.entries()) {
    const ours = readByUs(file);
    const theirs = bySphinx[index];
    if ('refused' in ours && theirs) {
      const isOnTheList = stricter.some(([says]) => says.test(ours.refused));
      expect(isOnTheList ? ours.refused : {ours: ours.refused, theirs, file: file.toString('base64')}).toBe(
        ours.refused,
      );
      counts.stricter += 1;
    } else if ('refused' in ours) counts.refusedByBoth += 1;
    else {
      // There is nothing to link to where the location is empty: we leave such a line out.
      const linkable = theirs?.filter(([, , location]) => location !== '');
      expect({file: file.toString('base64'), names: sorted(ours.names)}).toEqual({
        file: file.toString('base64'),
        names: linkable && sorted(linkable),
      });
      counts.same += 1;
    }
  }
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(50);
});

const sorted = (names: Names) => names.map((name) => JSON.stringify(name)).sort();

test(`20,000 more: names or a refusal, whatever they hold (SEED=${seed})`, () => {
  const random = randomFrom(seed + 1);
  const counts = {read: 0, refused: 0};
  for (let count = 0; count < 20_000; count += 1)
    counts['names' in readByUs(mutated(random)) ? 'read' : 'refused'] += 1;
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(1000);
}, 120_000);

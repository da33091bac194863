import type {ProcessFate, ToldOfProcess} from '../../changes';
import {by, listChange, notAs, oneChange, quoted} from './say';
import {type FactWords, listOf, type Telling} from './telling';
import {keptWords, renamedWords} from './term-words';

/** What is to be said of the order of steps. */
export const orderWords = ({moved}: ProcessFate, tell: Telling): string[] =>
  moved.map(({step, behind}) => {
    const place = behind === null ? 'is the first step now' : `now comes after ${tell.step(behind)}`;
    return `${tell.step(step)} ${place}`;
  });

/** What is to be said of a process as a whole, beside its steps. */
export const processWords: FactWords<ToldOfProcess> = {
  title: renamedWords,
  owner: keptWords,
  startsWhen: (before, after) => [`it now starts when: ${quoted(after)}, not ${quoted(before)}`],
  needs: (before, after) =>
    listChange(before, after, {
      came: (names) => `${listOf(names.map(quoted))} must now be known when it starts`,
      went: (names) => `${listOf(names.map(quoted))} need not be known any more when it starts`,
    }),
  clock: (_before, after) => [
    after === 'working'
      ? 'its times now count in working time, and no longer by the clock on the wall'
      : 'its times now count by the clock on the wall, and no longer in working time',
  ],
  promise: promiseWords,
  handsOver: (before, after, {all}) =>
    listChange(before, after, {
      came: (ids) => `${all(ids)} ${by(ids, 'is', 'are')} now handed over by it`,
      went: (ids) => `${all(ids)} ${by(ids, 'is', 'are')} no longer handed over by it`,
    }),
};

function promiseWords(
  before: ToldOfProcess['promise'],
  after: ToldOfProcess['promise'],
  {step}: Telling,
): string[] {
  const kept = (keys: string[]) => listOf(keys.map(step));
  if (!before || !after)
    return oneChange(before, after, {
      came: ({within, from, keptBy}) =>
        `it now makes a promise: ${kept(keptBy)} within ${within}, counted from ${step(from)}`,
      went: ({within, from, keptBy}) =>
        `it no longer makes a promise, which was: ${kept(keptBy)} within ${within}, counted from ${step(from)}`,
      now: () => '',
    });
  return [
    ...(before.within === after.within
      ? []
      : [`its promise is now kept within ${notAs(after.within, before.within)}`]),
    ...(before.from === after.from
      ? []
      : [`its promise now counts from ${step(after.from)}, not from ${step(before.from)}`]),
    ...listChange(before.keptBy, after.keptBy, {
      came: (keys) => `${kept(keys)} now keep${by(keys, 's', '')} its promise`,
      went: (keys) => `${kept(keys)} no longer keep${by(keys, 's', '')} its promise`,
    }),
    ...oneChange(before.states, after.states === before.states ? null : after.states, {
      came: (name) => `its promise is now stated to communities in ${quoted(name)}`,
      went: (name) =>
        after.states === null ? `its promise is no longer stated to communities in ${quoted(name)}` : '',
      now: (name, old) =>
        `its promise is now stated to communities in ${quoted(name)}, not in ${quoted(old)}`,
    }).filter(Boolean),
  ];
}

import type {StepFate, ToldOfStep} from '../../changes';
import {designation, message} from '../explain/step';
import {exitWords} from './exit-words';
import {by, listChange, notAs, oneChange, quoted} from './say';
import type {FactWords, Telling} from './telling';
import {factWords, listOf} from './telling';
import {renamedWords} from './term-words';

/** What is to be said of a step that is there on both sides: sentences that follow its title. */
export function stepWords({after: step, changes}: StepFate, tell: Telling): string[] {
  const owner = step ? tell.the(step.owner) : '';
  return changes.flatMap((change) => {
    if (change.fact === 'exit') return exitWords(change.before, change.after, tell);
    if (change.fact === 'other') return ['something else of it changed'];
    return factWords(wordsFor(owner), [change], tell);
  });
}

const wordsFor = (owner: string): FactWords<ToldOfStep> => ({
  title: renamedWords,
  isAlongside: (_before, after) => [
    after
      ? 'it now goes on beside other steps, out of their order'
      : 'it now has its place in the order of the steps, and no longer goes on beside others',
  ],
  owner: (before, after, {the}) => [`${the(after)} owns it now, not ${the(before)}`],
  responsible: people(
    ['does the work now', 'do the work now'],
    ['no longer does the work', 'no longer do the work'],
  ),
  consulted: people(
    ['is asked before, now', 'are asked before, now'],
    ['is no longer asked before', 'are no longer asked before'],
  ),
  informed: people(['is told now', 'are told now'], ['is no longer told', 'are no longer told']),
  claims: (before, after, {the}) =>
    oneChange(before, after, {
      came: (role) => `whoever does it now claims the role of ${the(role)}`,
      went: (role) => `whoever does it no longer claims the role of ${the(role)}`,
      now: (role, old) => `whoever does it now claims the role of ${the(role)}, not of ${the(old)}`,
    }),
  keeps: (_before, after) => [
    after
      ? `${owner} now keeps it, also when somebody else was designated`
      : `${owner} no longer keeps it when somebody else was designated`,
  ],
  within: (before, after) =>
    oneChange(before, after, {
      came: (time) => `${owner} now has a deadline: ${time}`,
      went: (time) => `${owner} no longer has a deadline, it was ${time}`,
      now: (time, old) => `${owner} now has ${notAs(time, old)}`,
    }),
  every: (before, after) =>
    oneChange(before, after, {
      came: (time) => `it is now due every ${time}`,
      went: (time) => `it is now done when needed, and no longer every ${time}`,
      now: (time, old) => `it is now due every ${notAs(time, old)}`,
    }),
  until: (before, after, {step}) =>
    oneChange(before, after, {
      came: (key) => `it now goes on until ${step(key)}`,
      went: (key) => `it no longer ends at ${step(key)}`,
      now: (key, old) => `it now goes on until ${step(key)}, not until ${step(old)}`,
    }),
  ifLate: (before, after, {the}) =>
    oneChange(before, after, {
      came: (role) => `${the(role)} now hears when it is late`,
      went: (role) => `${the(role)} no longer hears when it is late, and nobody else does`,
      now: (role, old) => `${the(role)} now hears when it is late, not ${the(old)}`,
    }),
  timebox: (before, after, {step}) => {
    if (!before || !after)
      return oneChange(before, after, {
        came: (box) => `trying now ends after ${box.after}, then comes ${step(box.next)}`,
        went: (box) => `trying no longer ends after ${box.after}`,
        now: () => '',
      });
    return [
      ...(before.after === after.after ? [] : [`trying now ends after ${notAs(after.after, before.after)}`]),
      ...(before.next === after.next
        ? []
        : [`after ${after.after} of trying comes ${step(after.next)}, not ${step(before.next)}`]),
    ];
  },
  waitFor: (before, after, {the}) =>
    oneChange(before, after, {
      came: ({from, atMost}) => `it now waits for an answer of ${the(from)}, ${atMost} at most`,
      went: ({from}) => `it no longer waits for an answer of ${the(from)}`,
      now: (wait, old) =>
        `it now waits for an answer of ${the(wait.from)}${wait.from === old.from ? '' : `, not of ${the(old.from)}`}, ` +
        (wait.atMost === old.atMost ? `${wait.atMost} at most` : notAs(wait.atMost, old.atMost, ' at most')),
    }),
  runs: (before, after, {process}) =>
    oneChange(before, after, {
      came: (id) => `it now runs “${process(id)}” and comes back`,
      went: (id) => `it no longer runs “${process(id)}”`,
      now: (id, old) => `it now runs “${process(id)}”, not “${process(old)}”`,
    }),
  opens: (before, after, {template}) =>
    oneChange(before, after, {
      came: (id) => `it now opens ${template(id)}`,
      went: (id) => `it no longer opens ${template(id)}`,
      now: (id, old) => `it now opens ${template(id)}, not ${template(old)}`,
    }),
  send: (before, after, tell) => sendWords(before, after, tell),
  designates: (before, after, tell) => designationWords(before, after, tell),
  recordIn: (before, after) =>
    oneChange(before, after, {
      came: (variable) => `who agreed is now recorded in ${quoted(variable)}`,
      went: (variable) => `who agreed is no longer recorded in ${quoted(variable)}`,
      now: (variable, old) => `who agreed is now recorded in ${quoted(variable)}, not in ${quoted(old)}`,
    }),
  sets: (before, after) =>
    listChange(before, after, {
      came: (names) => `afterwards ${listOf(names.map(quoted))} ${by(names, 'is', 'are')} known, too`,
      went: (names) => `afterwards ${listOf(names.map(quoted))} ${by(names, 'is', 'are')} no longer known`,
    }),
  alongside: (before, after, {step}) =>
    listChange(before, after, {
      came: (keys) => `${listOf(keys.map(step))} now ${by(keys, 'goes', 'go')} on beside it`,
      went: (keys) => `${listOf(keys.map(step))} no longer ${by(keys, 'goes', 'go')} on beside it`,
    }),
});

const people =
  ([doesNow, doNow]: [string, string], [doesNot, doNot]: [string, string]) =>
  (before: string[], after: string[], {all}: Telling) =>
    listChange(before, after, {
      came: (ids) => `${all(ids)} ${by(ids, doesNow, doNow)}`,
      went: (ids) => `${all(ids)} ${by(ids, doesNot, doNot)}`,
    });

function sendWords(before: ToldOfStep['send'], after: ToldOfStep['send'], tell: Telling): string[] {
  if (!before || !after)
    return oneChange(before, after, {
      came: (sent) => `it now sends ${message(sent, tell)}`,
      went: (sent) => `it no longer sends ${message(sent, tell)}`,
      now: () => '',
    });
  const called = (id: string | null) => (id === null ? 'a message without a template' : tell.template(id));
  return [
    ...(before.template === after.template
      ? []
      : [`it now sends ${called(after.template)}, not ${called(before.template)}`]),
    ...listChange(before.to, after.to, {
      came: (ids) => `${called(after.template)} now goes to ${tell.all(ids)}`,
      went: (ids) => `${called(after.template)} no longer goes to ${tell.all(ids)}`,
    }),
    ...listChange(before.introduces, after.introduces, {
      came: (ids) => `the message now introduces ${tell.all(ids)}`,
      went: (ids) => `the message no longer introduces ${tell.all(ids)}`,
    }),
  ];
}

function designationWords(
  before: ToldOfStep['designates'],
  after: ToldOfStep['designates'],
  tell: Telling,
): string[] {
  if (!before || !after || before.role !== after.role)
    return [
      ...(after ? [`it now designates ${designation(after, tell)}`] : []),
      ...(before ? [`it no longer designates ${tell.the(before.role)}`] : []),
    ];
  const {the} = tell;
  const tries = (count: number | null) =>
    count === null
      ? 'as many people as it takes are'
      : `${count} ${count === 1 ? 'person is' : 'people are'}`;
  return [
    ...(before.tries === after.tries
      ? []
      : [
          `${tries(after.tries)} asked at most to be ${the(after.role)}, not ${before.tries ?? 'as many as it takes'}`,
        ]),
    ...(before.tieBreak === after.tieBreak
      ? []
      : oneChange(before.tieBreak, after.tieBreak, {
          came: (id) => `when everybody declines, ${the(id)} appoints now`,
          went: (id) => `when everybody declines, ${the(id)} no longer appoints`,
          now: (id, old) => `when everybody declines, ${the(id)} appoints now, not ${the(old)}`,
        })),
    ...(before.passTo === after.passTo
      ? []
      : oneChange(before.passTo, after.passTo, {
          came: (id) => `the decision may now be passed to ${the(id)}`,
          went: (id) => `the decision may no longer be passed to ${the(id)}`,
          now: (id, old) => `the decision may now be passed to ${the(id)}, not to ${the(old)}`,
        })),
  ];
}

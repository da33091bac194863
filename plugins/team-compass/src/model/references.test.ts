import {expect, test} from 'vitest';
import {collectReferences} from './references';

const refs = (name: Parameters<typeof collectReferences>[0], data: unknown) =>
  collectReferences(name, data).map(({kind, name: named, path}) => `${path.join('.')}: ${kind} ${named}`);

test('a process names roles, steps, templates and processes', () => {
  const data = {
    kind: 'process',
    owner: 'keeper',
    hands_over: ['liaison'],
    promise: {from: 'respond/answer', kept_by: ['other/step'], states: 'docs:objectives'},
    steps: {
      answer: {
        owner: 'keeper',
        informed: ['team', 'outgoing'],
        send: {to: 'reporter', template: 'hello', introduces: ['liaison', 'keeper']},
        alongside: ['update'],
        choose: {a: {when: 'x', next: 'close'}, b: {otherwise: 'y', continue_as: 'other'}},
        if_late: {notify: 'lead'},
        designates: {role: 'incoming', pass_to: 'lead'},
        wait_for: {reply_from: 'reporter', at_most: '1 hour'},
        sets: ['no_reference'],
      },
    },
  };
  expect(refs('process', data)).toEqual([
    'owner: role keeper',
    'hands_over.0: role liaison',
    'promise.from: step respond/answer',
    'promise.kept_by.0: step other/step',
    'promise.states: external docs:objectives',
    'steps.answer.owner: role keeper',
    'steps.answer.informed.0: role team',
    'steps.answer.send.to: role reporter',
    'steps.answer.send.template: template hello',
    'steps.answer.send.introduces.0: role liaison',
    'steps.answer.send.introduces.1: role keeper',
    'steps.answer.alongside.0: step update',
    'steps.answer.choose.a.next: step close',
    'steps.answer.choose.b.continue_as: process other',
    'steps.answer.if_late.notify: role lead',
    'steps.answer.designates.pass_to: role lead',
    'steps.answer.wait_for.reply_from: role reporter',
  ]);
});

test('a fixed word is no reference', () => {
  expect(refs('role', {delegate_to: 'anyone', default: 'keeper', channel: 'chat'})).toEqual([
    'default: role keeper',
    'channel: channel chat',
  ]);
});

test('data of any other shape has none', () => {
  expect(
    refs('process', {steps: ['a', null], owner: {a: 1}, hands_over: 'x', promise: null, constructor: 'x'}),
  ).toEqual([]);
  expect(refs('term', null)).toEqual([]);
});

test('a scenario names roles and steps in its keys too', () => {
  const data = {
    process: 'relight',
    given: {keeper: 'Ana', outgoing: 'Ben'},
    when: ['tell', {'name-watch': {agreed: 'Ben'}, after: '1 hour'}],
    then: {at: 'try', holds: {watch: 'Ben'}, sent: ['dark'], never: 'rest'},
  };
  expect(refs('scenario', data)).toEqual([
    'process: process relight',
    'given.keeper: role keeper',
    'when.0: step tell',
    'when.1.name-watch: step name-watch',
    'then.at: step try',
    'then.holds.watch: role watch',
    'then.sent.0: template dark',
    'then.never: step rest',
  ]);
  const keys = collectReferences('scenario', data).filter(({isKey}) => isKey);
  expect(keys.map(({name}) => name)).toEqual(['keeper', 'name-watch', 'watch']);
});

import {expect, test} from 'vitest';
import {night} from '../../testing/night';
import type {ScenarioData, TimelineRow} from '../types';
import {play} from './play';
import {timelineOf} from './timeline';

const told = (written: Partial<ScenarioData> & Pick<ScenarioData, 'when'>) =>
  timelineOf(
    night,
    play(night, {
      name: 'Night',
      process: 'relight',
      given: {mate: 'Ana', keeper: 'Pia'},
      then: {never: 'sleep'},
      ...written,
    }),
  );

const row = (rest: Partial<TimelineRow>): TimelineRow => ({
  time: '0 min',
  what: 'step',
  step: null,
  person: null,
  role: null,
  after: null,
  facts: [],
  ...rest,
});

test('a row for each deed and each clock, with what came of it', () => {
  const timeline = told({
    given: {mate: 'Ana', keeper: 'Pia', harbour: 'Rosa'},
    when: [
      {look: 'done', after: '40 minutes'},
      'tell',
      {'name-watch': {declined: ['Ben', 'Kim'], appointed: 'Eli'}, by: 'Pia'},
      {try: 'again', after: '20 minutes'},
      {signal: 'done', after: '35 minutes'},
      {hands_over: 'watch', to: 'Ben'},
      {nothing_for: '85 minutes'},
      {reply_from: 'harbour', after: '1 day'},
      {wait: 'seen'},
    ],
    then: {
      ended: 'lit',
      holds: {watch: 'Ben'},
      free: 'mate',
      sent: 'dark',
      told: ['keeper'],
      known: 'weather',
      never: ['sleep'],
    },
  });
  expect(timeline).toEqual({
    name: 'Night',
    process: 'relight',
    starts: null,
    given: [
      {role: 'mate', person: 'Ana'},
      {role: 'keeper', person: 'Pia'},
      {role: 'harbour', person: 'Rosa'},
    ],
    rows: [
      row({
        time: '30 min',
        what: 'late',
        step: 'relight/look',
        after: '30 minutes',
        facts: [{type: 'told', role: 'keeper', person: 'Pia'}],
      }),
      row({
        time: '40 min',
        step: 'relight/look',
        person: 'Ana',
        role: 'mate',
        facts: [{type: 'claimed', role: 'mate'}],
      }),
      row({
        time: '40 min',
        step: 'relight/tell',
        person: 'Ana',
        role: 'mate',
        facts: [{type: 'sent', to: ['harbour'], template: 'dark'}],
      }),
      row({
        time: '40 min',
        step: 'relight/name-watch',
        person: 'Pia',
        role: 'keeper',
        facts: [
          {type: 'declined', person: 'Ben', role: 'watch'},
          {type: 'declined', person: 'Kim', role: 'watch'},
          {type: 'appointed', person: 'Eli', role: 'watch', by: 'Pia'},
          {type: 'freed', role: 'mate'},
        ],
      }),
      row({
        time: '1 h',
        step: 'relight/try',
        person: 'Eli',
        role: 'watch',
        facts: [
          {type: 'decided', words: 'It smokes'},
          {type: 'waits', wait: '10 minutes'},
        ],
      }),
      row({time: '1 h 10 min', what: 'wait', step: 'relight/try'}),
      row({time: '1 h 35 min', what: 'duty', step: 'relight/signal', person: 'Eli', role: 'watch'}),
      row({
        time: '1 h 35 min',
        what: 'hand-over',
        person: 'Eli',
        role: 'watch',
        facts: [{type: 'took over', person: 'Ben'}],
      }),
      row({
        time: '2 h 35 min',
        what: 'late',
        step: 'relight/signal',
        after: '1 hour',
        facts: [{type: 'told', role: 'keeper', person: 'Pia'}],
      }),
      row({
        time: '3 h 10 min',
        what: 'time box',
        step: 'relight/try',
        after: '2 hours',
        facts: [{type: 'goes on', step: 'relight/wait'}],
      }),
      row({time: '1 d 3 h', what: 'reply', person: 'Rosa', role: 'harbour'}),
      row({
        time: '1 d 3 h',
        step: 'relight/wait',
        person: 'Ben',
        role: 'watch',
        facts: [
          {type: 'decided', words: 'They see it'},
          {type: 'ended', outcome: 'lit'},
        ],
      }),
    ],
    then: {
      at: null,
      ended: 'lit',
      holds: [{role: 'watch', person: 'Ben'}],
      free: ['mate'],
      sent: ['dark'],
      told: ['keeper'],
      known: ['weather'],
      never: ['rest/sleep'],
      later: [],
    },
  });
});

test('silence ends a wait, and what goes on as another process says so', () => {
  const quiet = told({
    given: {keeper: 'Pia'},
    when: [
      'look',
      'tell',
      {'name-watch': {asked: 'Kim'}},
      {'name-watch': 'kept'},
      {try: 'lit'},
      {nothing_for: '3 days'},
    ],
    then: {ended: 'unseen'},
  });
  expect(quiet.rows.slice(2)).toEqual([
    row({
      step: 'relight/name-watch',
      role: 'mate',
      facts: [{type: 'asked', person: 'Kim', role: 'watch'}],
    }),
    row({
      step: 'relight/name-watch',
      role: 'mate',
      facts: [{type: 'kept', person: 'mate', role: 'watch'}],
    }),
    row({step: 'relight/try', role: 'watch', facts: [{type: 'decided', words: 'It burns'}]}),
    row({
      time: '1 d',
      what: 'silence',
      step: 'relight/wait',
      after: '1 working day',
      facts: [
        {type: 'decided', words: 'Silence'},
        {type: 'ended', outcome: 'unseen'},
      ],
    }),
  ]);
  const asleep = told({when: ['look', 'tell', 'name-watch', {try: 'sleep'}], then: {at: 'sleep'}});
  expect(asleep.rows.at(-1)?.facts).toEqual([
    {type: 'decided', words: 'It is day'},
    {type: 'continued', process: 'rest'},
  ]);
  expect(asleep.then.at).toBe('rest/sleep');
});

test('an example with a day has the days of the week, and later the date', () => {
  const {starts, rows} = told({
    starts: '2026-11-27T22:00',
    when: [
      {look: 'done', after: '3 working hours'},
      {tell: 'done', after: '1 week'},
    ],
  });
  expect([starts, ...rows.map(({time, what}) => `${what} ${time}`)]).toEqual([
    'Fri 22:00',
    'late Fri 22:30',
    'step Mon 01:00',
    'step Mon\u00a07\u00a0Dec, 01:00',
  ]);
});

test('the two persons of a hand-over are what changes hands', () => {
  const {given, rows, then} = told({
    process: 'pass-on',
    role: 'watch',
    given: {outgoing: 'Ben', keeper: 'Pia'},
    when: [{ask: {agreed: 'Kim'}}, {go: 'done', after: '10 minutes'}],
    then: {holds: {incoming: 'Kim'}},
  });
  expect(given).toEqual([
    {role: 'watch', person: 'Ben'},
    {role: 'keeper', person: 'Pia'},
  ]);
  expect(rows).toEqual([
    row({
      step: 'pass-on/ask',
      person: 'Ben',
      role: 'watch',
      facts: [{type: 'agreed', person: 'Kim', role: 'watch'}],
    }),
    row({
      time: '10 min',
      step: 'pass-on/go',
      person: 'Kim',
      role: 'watch',
      facts: [
        {type: 'opened', template: 'log'},
        {type: 'ended', outcome: 'done'},
      ],
    }),
  ]);
  expect(then.holds).toEqual([{role: 'watch', person: 'Kim'}]);
});

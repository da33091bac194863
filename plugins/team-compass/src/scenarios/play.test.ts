import {describe, expect, test} from 'vitest';
import {night} from '../../testing/night';
import {inWeek} from '../engine/calendar';
import {machineOf} from '../engine/machine';
import type {Process, ScenarioData} from '../types';
import {describeRun} from './describe';
import {play} from './play';

type Written = Pick<ScenarioData, 'when'> & Partial<ScenarioData>;

const played = (written: Written) => {
  const scenario = {
    name: 'Night',
    process: 'relight',
    given: {mate: 'Ana', keeper: 'Pia'},
    then: {},
    ...written,
  };
  const {acts, mistakes} = play(night, scenario);
  const run = acts.at(-1)?.after;
  return {
    way: describeRun(run?.journal ?? []),
    at: inWeek(run?.now ?? 0, 'UTC'),
    holders: run?.situation.holders,
    journal: run?.journal.map(({at, type, ...rest}) => [inWeek(at, 'UTC'), type, rest] as const) ?? [],
    mistakes,
  };
};

describe('when', () => {
  test('a step is done, by itself, as a key, after a time, and by somebody', () => {
    const {way, at, holders, journal} = played({
      when: [{look: 'done', by: 'Kim', after: '5 minutes'}, 'relight/tell'],
    });
    expect([way, at, holders]).toEqual([
      'look → tell → name-watch',
      'Mon 09:05',
      {mate: 'Kim', keeper: 'Pia'},
    ]);
    expect(journal).toEqual([
      ['Mon 09:00', 'entered', {step: 'relight/look', alongside: false}],
      ['Mon 09:05', 'claimed', {step: 'relight/look', role: 'mate', by: 'Kim'}],
      ['Mon 09:05', 'completed', {step: 'relight/look', branch: null}],
      ['Mon 09:05', 'entered', {step: 'relight/tell', alongside: false}],
      ['Mon 09:05', 'noted', {variables: ['weather']}],
      ['Mon 09:05', 'sent', {step: 'relight/tell', by: 'Kim', to: ['harbour'], template: 'dark'}],
      ['Mon 09:05', 'completed', {step: 'relight/tell', branch: null}],
      ['Mon 09:05', 'entered', {step: 'relight/name-watch', alongside: false}],
    ]);
  });

  test.each([
    ['nobody is asked', 'done', 'Ana', ['kept Ana']],
    ['it is kept', 'kept', 'Ana', ['kept Ana']],
    ['it is kept, at length', {kept: true}, 'Ana', ['kept Ana']],
    ['the first agrees', {agreed: 'Ben'}, 'Ben', ['asked Ben', 'agreed Ben']],
    [
      'the second agrees',
      {declined: 'Ben', agreed: 'Kim'},
      'Kim',
      ['asked Ben', 'declined Ben', 'asked Kim', 'agreed Kim'],
    ],
    [
      'two decline, and somebody is appointed',
      {declined: ['Ben', 'Kim'], appointed: 'Eli'},
      'Eli',
      ['asked Ben', 'declined Ben', 'asked Kim', 'declined Kim', 'appointed Eli'],
    ],
  ] as const)('a designation: %s', (_how, ending, watch, asked) => {
    const {way, holders, journal, mistakes} = played({
      when: ['look', 'tell', {'name-watch': structuredClone(ending) as never}],
      then: {at: 'try', holds: {watch}},
    });
    const designation = journal.flatMap(([, type, entry]) =>
      'person' in entry ? [`${type} ${entry.person}`] : [],
    );
    expect([way, holders?.watch, designation, mistakes]).toEqual([
      'look → tell → name-watch → try',
      watch,
      asked,
      [],
    ]);
  });

  test('somebody is asked and answers later: until then the step goes on', () => {
    const before = ['look', 'tell', {'name-watch': {declined: 'Ben'}}, {'name-watch': {asked: 'Kim'}}];
    expect(played({when: before}).way).toBe('look → tell → name-watch');
    const {way, at, holders} = played({
      when: [...before, {'name-watch': {agreed: 'Kim'}, after: '10 minutes'}],
    });
    expect([way, at, holders]).toEqual([
      'look → tell → name-watch → try',
      'Mon 09:10',
      {mate: 'Ana', keeper: 'Pia', watch: 'Kim'},
    ]);
  });

  test('nothing happens: deadlines, cadences, time boxes, waits and silence run out', () => {
    const {way, at, journal} = played({
      when: [
        {nothing_for: '31 minutes'},
        'look',
        'tell',
        'name-watch',
        {try: 'again'},
        {nothing_for: '10 minutes'},
        {nothing_for: '2 hours'},
        {nothing_for: '1 working day'},
      ],
    });
    expect([way, at]).toEqual([
      'look → tell → name-watch → try (again) → try (time box) → wait (silence) (quiet) → end: unseen',
      'Tue 11:41',
    ]);
    const clocks = journal.filter(([, type]) =>
      ['late', 'time box', 'silence', 'waiting', 'ended'].includes(type),
    );
    expect(clocks).toEqual([
      ['Mon 09:30', 'late', {step: 'relight/look', told: 'keeper', within: '30 minutes'}],
      ['Mon 09:31', 'waiting', {step: 'relight/try', branch: 'again', wait: '10 minutes'}],
      ['Mon 10:31', 'late', {step: 'relight/signal', told: 'keeper', within: '1 hour'}],
      ['Mon 11:31', 'late', {step: 'relight/signal', told: 'keeper', within: '1 hour'}],
      ['Mon 11:41', 'time box', {step: 'relight/try', after: '2 hours'}],
      ['Tue 11:41', 'silence', {step: 'relight/wait', after: '1 working day'}],
      ['Tue 11:41', 'ended', {outcome: 'unseen'}],
    ]);
  });

  test('a duty is done beside, a role changes hands, somebody outside answers', () => {
    const {way, holders, mistakes} = played({
      when: [
        'look',
        'tell',
        {'name-watch': {agreed: 'Ben'}},
        {signal: 'done', after: '50 minutes'},
        {hands_over: 'watch', to: 'Kim'},
        {try: 'lit', after: '50 minutes'},
        {reply_from: 'harbour', after: '1 hour'},
        {wait: 'seen'},
      ],
      then: {
        ended: 'lit',
        holds: {watch: 'Kim', mate: 'Ana'},
        free: 'mate',
        sent: ['dark'],
        known: 'weather',
        never: 'sleep',
      },
    });
    expect([way, holders, mistakes]).toEqual([
      'look → tell → name-watch → try, with signal alongside (lit) → wait (seen) → end: lit',
      {mate: 'Ana', keeper: 'Pia', watch: 'Kim'},
      [],
    ]);
  });

  test('a run goes on as another process', () => {
    const when = ['look', 'tell', 'name-watch', {try: 'sleep'}];
    const then = {at: 'rest/sleep', later: []} as unknown as ScenarioData['then'];
    const {way, mistakes} = played({when, then});
    expect([way, mistakes]).toEqual(['look → tell → name-watch → try (sleep) → rest/sleep', []]);
    expect(played({when: [...when, 'sleep'], then: {ended: 'done'}}).mistakes).toEqual([]);
  });

  test('a process that hands a role over starts with the role', () => {
    const {way, mistakes} = played({
      process: 'pass-on',
      role: 'watch',
      given: {watch: 'Ben', keeper: 'Pia'},
      when: [{ask: {declined: 'Eli', appointed: 'Kim'}}, 'go'],
      then: {ended: 'done', holds: {incoming: 'Kim', outgoing: 'Ben'}, sent: 'log'},
    });
    expect([way, mistakes]).toEqual(['ask → go → end: done', []]);
  });

  test('working time stands still at the weekend, in the named zone', () => {
    const {at} = played({starts: '2026-11-27T23:00', when: [{look: 'done', after: '2 working hours'}]});
    expect(at).toBe('Mon 01:00');
  });
});

describe('what cannot be', () => {
  const mistake = (written: Written) => played(written).mistakes;

  test.each([
    [
      'a step too soon',
      ['tell'],
      ['when', 0],
      'Unexpected `tell` here, expected `look` before it, or in its place',
    ],
    [
      'a step without its choice',
      ['look', 'tell', 'name-watch', 'try'],
      ['when', 3],
      'Unexpected `try` here, expected what can happen: `relight/try` needs one of its choices: `lit`, `again` or `sleep`',
    ],
    [
      'a choice that is none',
      ['look', 'tell', 'name-watch', {try: 'lti'}],
      ['when', 3, 'try'],
      'Unexpected choice `lti`, expected `lit`',
    ],
    [
      'who breaks the tie is asked',
      ['look', 'tell', {'name-watch': {agreed: 'Pia'}}],
      ['when', 2, 'name-watch'],
      'Unexpected `name-watch` here, expected what can happen: Pia breaks the tie, and so cannot be asked to be `watch`',
    ],
    [
      'nobody waits',
      ['look', {reply_from: 'harbour'}],
      ['when', 1, 'reply_from'],
      'Unexpected `reply_from: harbour` here, expected what can happen: Nobody waits for an answer from `harbour` here',
    ],
    [
      'too long an example',
      [{nothing_for: '53 weeks'}],
      ['when', 0, 'nothing_for'],
      'Unexpected line, expected an example that is shorter',
    ],
    [
      'a number that is none',
      [{look: 'done', after: `${'9'.repeat(400)} working weeks`}],
      ['when', 0, 'after'],
      expect.stringMatching(/^Unexpected `after: 9+ working weeks`, expected an example that is shorter$/),
    ],
  ])('%s', (_what, when, path, reason) => {
    const [first, ...others] = mistake({when});
    expect(others).toEqual([]);
    expect([first?.path, first?.reason]).toEqual([path, reason]);
    expect(first?.note).toMatch(/The way so far: .+\.$/);
  });

  test('more than an example has room for', () => {
    const drums = machineOf({
      roles: {},
      templates: {},
      processes: {
        drum: {
          ...night.processes.rest,
          id: 'drum',
          steps: [
            {id: 'sit', title: 'Sit', owner: 'keeper', alongside: ['beat']},
            {id: 'beat', title: 'Beat', owner: 'keeper', every: '1 minute', if_late: {notify: 'keeper'}},
          ],
        } as Process,
      },
    });
    const refusals = (...when: ScenarioData['when']) =>
      play(drums, {name: 'Drums', process: 'drum', when, then: {at: 'sit'}}).mistakes.map(
        ({reason, note}) => [reason, note],
      );
    expect(refusals({nothing_for: '490 minutes'})).toEqual([]);
    expect(refusals({nothing_for: '501 minutes'})).toEqual([
      [
        'Unexpected `nothing_for: 501 minutes` here, expected what can happen: More than 500 clocks run out in that time: let less of it pass',
        'The way so far: sit.',
      ],
    ]);
    expect(refusals({nothing_for: '490 minutes'}, {nothing_for: '20 minutes'})).toEqual([
      [
        'Unexpected line, expected an example that is shorter',
        'This is more than an example can show: let less happen in it. The way so far: sit.',
      ],
    ]);
  });

  test('all of `then` that is not so, each at its place, with the way', () => {
    const note = 'The way: look → tell → name-watch.';
    const then = {
      at: 'try',
      holds: {watch: 'Ben', keeper: 'Ana', harbour: 'Eli'},
      free: 'mate',
      sent: ['dark', 'log'],
      told: 'keeper',
      known: ['weather', 'wether'],
      never: ['try', 'look'],
      later: ['wait', 'look', 'signal'],
    };
    expect(
      mistake({when: ['look', 'tell'], then}).map(({path, reason, note}) => [
        path.slice(1).join('.'),
        reason,
        note,
      ]),
    ).toEqual([
      ['at', 'Unexpected `at: try`, expected `at: name-watch`', note],
      ['holds.watch', 'Unexpected `watch: Ben`, expected `watch: Ana`', note],
      ['holds.keeper', 'Unexpected `keeper: Ana`, expected `keeper: Pia`', note],
      ['holds.harbour', 'Unexpected `harbour: Eli`, expected nobody to hold it', note],
      ['free', 'Unexpected `free: mate`, expected a role that was freed', note],
      ['sent.1', 'Unexpected `sent: log`, expected `dark`', note],
      ['told', 'Unexpected `told: keeper`, expected a role that was told', note],
      ['known.1', 'Unexpected `known: wether`, expected `weather`', note],
      ['never.1', 'Unexpected `never: look`, expected a step that was not reached', note],
      ['later.1', 'Unexpected `later: look`, expected `try`, `wait`, `sleep` or `signal`', note],
    ]);
  });
});

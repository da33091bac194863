import {expect, test} from 'vitest';
import {night} from '../../testing/night';
import type {ScenarioData} from '../types';
import {coverageOf, unwalkedByStep} from './coverage';
import {play} from './play';

const scenario = (name: string, rest: Partial<ScenarioData>): ScenarioData => ({
  name,
  process: 'relight',
  given: {mate: 'Ana', keeper: 'Pia'},
  when: ['look'],
  then: {never: 'sleep'},
  ...rest,
});
const begun = ['look', 'tell', {'name-watch': {declined: ['Ben', 'Kim'], appointed: 'Eli'}}];
const lit = scenario('Lit', {when: [...begun, {nothing_for: '1 hour'}, {try: 'lit'}]});
const unseen = scenario('Unseen', {
  when: [
    {nothing_for: '1 hour'},
    'look',
    'tell',
    'name-watch',
    {nothing_for: '2 hours'},
    {nothing_for: '2 days'},
  ],
});
const passed = scenario('Passed on', {
  process: 'pass-on',
  role: 'watch',
  when: [{ask: {agreed: 'Kim'}}],
  then: {at: 'go'},
});

const covered = (...scenarios: ScenarioData[]) =>
  coverageOf(
    night,
    scenarios.map((each) => play(night, each)),
  );

test('what can happen in a process, and which example walks it', () => {
  const {processes, ...sums} = covered(lit, unseen, passed);
  expect(sums).toEqual({scenarios: 3, walked: 11, total: 17, percent: 64});
  const rows = processes.map(({id, items}) => [
    id,
    items.map(({step, what, name, by}) => `${step ?? '*'}: ${what}${name ? ` ${name}` : ''} [${by}]`),
  ]);
  expect(Object.fromEntries(rows)).toEqual({
    relight: [
      'look: deadline [Unseen]',
      'name-watch: agreed watch []',
      'name-watch: declined watch [Lit]',
      'name-watch: appointed watch [Lit]',
      'name-watch: kept watch [Unseen]',
      'try: branch lit [Lit]',
      'try: branch again []',
      'try: branch sleep []',
      'try: time box [Unseen]',
      'signal: cadence [Lit,Unseen]',
      'wait: branch seen []',
      'wait: branch quiet [Unseen]',
      'wait: silence [Unseen]',
    ],
    rest: [],
    'pass-on': [
      'ask: agreed incoming [Passed on]',
      'ask: declined incoming []',
      'ask: appointed incoming []',
      '*: hand-over watch [Passed on]',
    ],
  });
});

test('an example that does not hold walks nothing', () => {
  expect(covered({...lit, then: {ended: 'lit'}}).walked).toBe(0);
});

test('nothing to walk is all walked', () => {
  const nothing = {...night, processes: {rest: night.processes.rest as never}};
  expect(coverageOf(nothing, [])).toEqual({
    processes: [{id: 'rest', title: 'rest', file: 'docs/rest.md', items: []}],
    scenarios: 0,
    walked: 0,
    total: 0,
    percent: 100,
  });
});

test('what no example walks, by its step', () => {
  const unwalked = unwalkedByStep(covered(lit, unseen, passed));
  const rows = Object.entries(unwalked).map(([step, items]) => [step, items.map(({what}) => what)]);
  expect(Object.fromEntries(rows)).toEqual({
    'relight/name-watch': ['agreed'],
    'relight/try': ['branch', 'branch'],
    'relight/wait': ['branch'],
    'pass-on/ask': ['declined', 'appointed'],
  });
});

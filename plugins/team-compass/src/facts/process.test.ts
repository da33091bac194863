import {expect, test} from 'vitest';
import {desk} from '../../testing/small-compass';
import type {Process} from '../types';
import {matrixOf, processesInOrder, processFacts, stepsOf} from './index';

const {answer, change} = desk.processes as Record<'answer' | 'change', Process>;

test('a process in short: what it needs, what it promises, how it can end', () => {
  expect(processFacts(desk, answer)).toEqual({
    startsWhen: 'A letter comes',
    needs: [],
    promises: [{within: '1 day', from: 'answer/read', keptBy: ['answer/reply'], states: null}],
    roles: ['clerk', 'lead', 'crew'],
    ends: [{outcome: 'all-done', at: ['answer/reply']}],
    goesOnAs: [{processes: ['change'], at: ['answer/look']}],
  });
  expect(processFacts(desk, change)).toEqual({
    startsWhen: 'The lead must stop',
    needs: [
      {variable: 'letter_url', setBy: ['answer/read']},
      {variable: 'reason', setBy: []},
    ],
    promises: [],
    roles: ['lead'],
    ends: [{outcome: 'done', at: ['change/tell']}],
    goesOnAs: [],
  });
});

test('a step that keeps the promise of another process tells of it', () => {
  const promise = {within: '2 days', from: 'ask', kept_by: ['change/tell', 'answer/reply'], states: 'docs:x'};
  const processes = {...desk.processes, change: {...change, promise}};
  expect(processFacts({...desk, processes}, answer).promises.at(-1)).toEqual({
    within: '2 days',
    from: 'change/ask',
    keptBy: ['answer/reply'],
    states: 'docs:x',
  });
});

test('processes stand as in the sidebar', () => {
  const {change, ...others} = desk.processes;
  const first = {...desk, processes: {change: {...change, sidebar_position: undefined}, ...others}};
  expect(processesInOrder(first as typeof desk).map(({id}) => id)).toEqual(['answer', 'change']);
});

test('steps are numbered, duties are not; each says where it leads', () => {
  const steps = stepsOf(desk, answer);
  expect(steps.map(({id, number}) => [id, number])).toEqual([
    ['read', 1],
    ['name-lead', 2],
    ['look', 3],
    ['watch', null],
    ['reply', 4],
  ]);
  expect(steps.map(({exits}) => exits)).toEqual([
    [
      {id: 'clear', words: 'It is clear', wait: null, leads: {type: 'step', step: 'answer/reply'}},
      {id: 'unclear', words: 'It is not', wait: '1 hour', leads: {type: 'step', step: 'answer/name-lead'}},
    ],
    [{id: null, words: null, wait: null, leads: {type: 'step', step: 'answer/look'}}],
    [
      {id: 'hard', words: 'It is hard', wait: null, leads: {type: 'process', process: 'change'}},
      {id: 'easy', words: 'It is easy', wait: null, leads: {type: 'step', step: 'answer/reply'}},
    ],
    [],
    [{id: null, words: null, wait: null, leads: {type: 'end', outcome: 'all-done'}}],
  ]);
});

test('the matrix: A and R for an owner alone, I for who gets a message inside the team', () => {
  const {columns, processes} = matrixOf(desk, processesInOrder(desk));
  const rows = processes.map(({process, rows}) => [
    process.id,
    ...rows.map(({step, cells}) => [step.id, ...cells.map((letters) => letters.join('/'))].join(' | ')),
  ]);
  expect(columns).toEqual(['clerk', 'lead', 'crew', 'boss', 'outgoing', 'incoming']);
  expect(rows).toEqual([
    [
      'answer',
      'read | A/R |  |  |  |  | ',
      'name-lead | A/R |  |  |  |  | ',
      'look | C | A | R | I |  | ',
      'watch |  | A/R |  |  |  | ',
      'reply |  | A/R | I |  |  | ',
    ],
    ['change', 'ask |  |  |  |  | A/R | ', 'tell |  |  |  |  |  | A/R'],
  ]);
  expect(matrixOf(desk, [change]).columns).toEqual(['outgoing', 'incoming']);
});

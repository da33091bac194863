import {keyOf, processOf, type StepKey} from '../engine/graph';
import type {Machine} from '../engine/machine';
import {pathsFrom, stepName} from '../engine/paths';
import {holderOf} from '../engine/persons';
import type {Run} from '../engine/run/run';
import {hasEnded, placeOf} from '../engine/travel';
import {nearest, quoteList} from '../model/names';
import type {Outcome, ScenarioData} from '../types';
import {describeRun} from './describe';
import {stepsCalled} from './names';
import {listed, type Mistake} from './scenario';

/** All of `then` that is not so at the end of a run. */
export function verdictsOf(machine: Machine, scenario: ScenarioData, run: Run): Mistake[] {
  const {at, ended, free, holds = {}, known, later, never, sent, told} = scenario.then;
  const note = `The way: ${describeRun(run.journal)}.`;
  const called = (name: string) => stepsCalled(machine, scenario.process, name);
  const entered = enteredIn(run);
  const ahead = aheadOf(machine, run);
  const first = `${scenario.process}/`;
  return [
    ...place(run, first, 'at', at, (step) => called(step).includes(placeNow(run) ?? '')),
    ...place(run, first, 'ended', ended, (outcome) => hasEnded(run.situation) && run.outcome === outcome),
    ...Object.entries(holds).flatMap(([role, person]) => holding(machine, run, role, person)),
    ...each('free', free, run.situation.freed, 'a role that was freed'),
    ...each('sent', sent, sentIn(run), 'a template that went out'),
    ...each('told', told, toldIn(run), 'a role that was told'),
    ...each('known', known, run.known, 'a variable that is known'),
    ...judge(
      'never',
      never,
      (step) => !called(step).some((key) => entered.has(key)),
      'a step that was not reached',
    ),
    ...judge(
      'later',
      later,
      (step) => called(step).some((key) => ahead.has(key)),
      'a step that is still ahead',
      [...ahead].map(idOf),
    ),
  ].map((mistake) => ({...mistake, note}));
}

/** The steps that can still be reached from where a run stands, in the processes that are being run or follow them. */
export function aheadOf({graph}: Machine, {situation}: Run): Set<StepKey> {
  const ahead = new Set<StepKey>();
  const open = situation.frames.map(({process, step}) => keyOf({id: process}, {id: step}));
  const started = new Set(open);
  for (const from of open) {
    for (const [reached, path] of pathsFrom(graph, from)) {
      if (path.length > 0 || !started.has(reached)) ahead.add(reached);
      const isBack = path.some(({to}) => to.type === 'step' && to.key === from);
      if (isBack) ahead.add(from);
      const called = graph.steps[reached]?.step.run;
      const start = called === undefined || path.length === 0 ? undefined : graph.starts[called];
      if (start !== undefined && !ahead.has(start)) open.push(start);
    }
  }
  const hosted = Object.entries(graph.hosts).filter(([, hosts]) => hosts.some((host) => ahead.has(host)));
  return new Set([...ahead, ...hosted.map(([duty]) => duty)]);
}

const placeNow = ({situation}: Run) => (hasEnded(situation) ? null : placeOf(situation));

function place(
  run: Run,
  first: StepKey,
  key: 'at' | 'ended',
  written: string | undefined,
  isSo: (written: string) => boolean,
): Mistake[] {
  if (written === undefined || isSo(written)) return [];
  const now = placeNow(run);
  const expected = now === null ? `ended: ${run.outcome}` : `at: ${stepName(now, first)}`;
  return [mistake(key, null, written, `\`${expected}\``, [expected])];
}

function holding(machine: Machine, run: Run, role: string, person: string): Mistake[] {
  const holder = holderOf(machine, run.situation, role);
  if (holder === person) return [];
  const path = ['then', 'holds', role];
  const isNameless = holder !== null && Object.hasOwn(machine.roles, holder);
  const wanted =
    holder === null
      ? 'nobody to hold it'
      : isNameless
        ? `a name for \`${holder}\` in \`given\``
        : `\`${role}: ${holder}\``;
  return [
    {
      path,
      part: 'value',
      actual: person,
      expected: holder === null || isNameless ? [] : [holder],
      reason: `Unexpected \`${role}: ${person}\`, expected ${wanted}`,
    },
  ];
}

/** Those of a list that are not among what came about. */
function each(
  key: keyof Outcome,
  written: string | string[] | undefined,
  so: string[],
  wanted: string,
): Mistake[] {
  return judge(key, written, (name) => so.includes(name), wanted, so);
}

function judge(
  key: keyof Outcome,
  written: string | string[] | undefined,
  isSo: (name: string) => boolean,
  wanted: string,
  names: string[] = [],
): Mistake[] {
  return listed(written).flatMap((name, index) => {
    if (isSo(name)) return [];
    const near = nearest(name, names);
    const all = [...new Set(names)];
    const expected = near.length > 0 ? near : all.length <= 4 ? all : [];
    return [
      mistake(
        key,
        Array.isArray(written) ? index : null,
        name,
        expected.length > 0 ? quoteList(expected) : wanted,
        expected,
      ),
    ];
  });
}

const mistake = (
  key: keyof Outcome,
  index: number | null,
  name: string,
  wanted: string,
  expected: string[],
): Mistake => ({
  path: ['then', key, ...(index === null ? [] : [index])],
  part: 'value',
  actual: name,
  expected,
  reason: `Unexpected \`${key}: ${name}\`, expected ${wanted}`,
});

const enteredIn = ({journal}: Run) =>
  new Set(journal.flatMap((entry) => (entry.type === 'entered' ? entry.step : [])));

const sentIn = ({journal}: Run) => [
  ...new Set(
    journal.flatMap((entry) =>
      entry.type === 'opened' ? entry.template : entry.type === 'sent' ? (entry.template ?? []) : [],
    ),
  ),
];

const toldIn = ({journal}: Run) => [
  ...new Set(journal.flatMap((entry) => (entry.type === 'late' ? entry.told : []))),
];

const idOf = (key: StepKey) => key.slice(processOf(key).length + 1);

import type {Machine} from '../../engine/machine';
import {onceBy, onceFor, whileSame} from '../../model/once';
import {own} from '../../model/own';
import {scenariosOf} from '../../model/parse-scenarios';
import {coverageOf, unwalkedByStep} from '../../scenarios/coverage';
import {coverageWords} from '../../scenarios/coverage-words';
import {isWhole, processesFrom, stepsCalled} from '../../scenarios/names';
import {play} from '../../scenarios/play';
import {readScenario} from '../../scenarios/read';
import type {Mistake, Play} from '../../scenarios/scenario';
import {timelineOf} from '../../scenarios/timeline';
import type {CheckContext, Coverage, Finding, Page, ScenarioBlock, ScenarioData, Timeline} from '../../types';
import {machineFor} from './flow';
import {judged} from './judged';
import {scenarioNames} from './scenario-names';

/** A worked example of some page, and what came of it. */
export interface Example {
  block: ScenarioBlock;
  /** What is wrong with it in itself. */
  mistakes: Mistake[];
  /** `null` where it was not run: it has mistakes, names what is not there, or a process that has mistakes. */
  play: Play | null;
}

/** All worked examples of a handbook, read and run once for all checks. */
export const examplesOf = onceBy(
  ({compass}: CheckContext) => compass,
  (context): Example[] =>
    context.pages.flatMap((page) => scenariosOf(page).map((block) => exampleOf(context, page, block))),
);

/** How a machine reads each of them. */
const readBy = onceFor((machine: Machine) => onceFor((block: ScenarioBlock) => readScenario(machine, block)));

/** The same run for as long as all that it can come to is the same, and all that act in it. */
const sameRun = whileSame<Play>();

function runBy(machine: Machine, scenario: ScenarioData): Play {
  const {isPartial, processes, roles, templates, zone} = machine;
  const reached = processesFrom(machine, scenario.process).map((id) => own(processes, id));
  const acting = [roles, templates].flatMap((shelf) => Object.values<object>(shelf));
  return sameRun([scenario, isPartial, zone, ...reached, ...acting], () => play(machine, scenario));
}

/** How much of what can happen they walk. */
export const coverageFor = (context: CheckContext): Coverage =>
  coverageOf(
    machineFor(context),
    examplesOf(context).flatMap((example) => example.play ?? []),
  );

/** The worked examples of a page as readers see them, in its order; `null` for one that cannot be run. */
export const timelinesOf = (context: CheckContext, file: string): (Timeline | null)[] =>
  examplesOf(context)
    .filter(({block}) => block.file === file)
    .map(({play}) => (play ? timelineOf(machineFor(context), play) : null));

/** A mistake of a worked example, where it stands in its page. */
export function findingOf({file, placeOf}: ScenarioBlock, {path, part, ...words}: Mistake): Finding {
  return {file, place: placeOf(path, part), ...words};
}

function exampleOf(context: CheckContext, page: Page, block: ScenarioBlock): Example {
  const machine = machineFor(context);
  const {scenario, mistakes} = readBy(machine)(block);
  const canRun =
    scenario !== null &&
    isWhole(machine, scenario.process) &&
    context.pages.every(isNoBrokenRole) &&
    namesResolve(context, page, block, scenario);
  return {block, mistakes, play: canRun ? runBy(machine, scenario) : null};
}

/** Who acts is not known while the page of a role has mistakes. */
const isNoBrokenRole = (page: Page) =>
  page.kind !== 'role' || (page.faults.length === 0 && judged(page).length === 0);

/** What is not there has a finding of its own: that the example cannot be run is no second mistake. */
function namesResolve(context: CheckContext, page: Page, block: ScenarioBlock, scenario: ScenarioData) {
  const {processes, roles, templates} = context.compass;
  const shelves: Record<string, object> = {process: processes, role: roles, template: templates};
  return scenarioNames(page)
    .filter((name) => name.block === block)
    .every(({kind, name}) =>
      kind === 'step'
        ? stepsCalled(machineFor(context), scenario.process, name).length > 0
        : Object.hasOwn(shelves[kind] ?? {}, name),
    );
}

/** What no worked example walks of a process, to be marked in its picture; nothing where no `coverage` is asked for. */
export function gapsOf(context: CheckContext, process: string): Record<string, string[]> {
  if (context.config.coverage === null) return {};
  const unwalked = Object.values(unwalkedByStep(coverageFor(context))).flat();
  const gaps: Record<string, string[]> = {};
  for (const item of unwalked)
    if (item.process === process && item.step !== null) (gaps[item.step] ??= []).push(coverageWords(item));
  return gaps;
}

import type {Check, CheckContext, CoverageItem, KeyPath} from '../types';
import {coverageFor, examplesOf} from './shared/examples';
import {keyPlace} from './shared/page-at';

/** So many are named in a finding. */
const shown = 5;

/** The worked examples walk as much of the processes as the configuration asks for. */
export const scenariosCover: Check = {
  id: 'scenarios-cover',
  severity: 'error',
  summary: 'Worked examples walk as many branches, timers, designations and hand-overs as `coverage` asks.',
  why: 'What no example walks is what people meet for the first time at night.',
  mend: 'Write an example that walks what `compass coverage` marks with ✖; `compass new scenario` finds one for you to put in your words. Or lower `coverage` in `compass.yml`.',
  *find(context) {
    const wanted = context.config.coverage;
    // What an example walks that could not be run is not known.
    const isSure = examplesOf(context).every(({play}) => play?.mistakes.length === 0);
    if (wanted === null || !isSure) return;
    const {percent, processes, total, walked} = coverageFor(context);
    if (percent >= wanted) return;
    const unwalked = processes.flatMap(({items}) => items.filter(({by}) => by.length === 0));
    const [first] = unwalked;
    yield {
      file: 'compass.yml',
      place: context.configPlace(['coverage']),
      actual: `${percent} %`,
      expected: [`${wanted} %`],
      reason: `Unexpected coverage of ${percent} % (${walked} of ${total}), expected ${wanted} %`,
      note: `No worked example walks ${unwalked.slice(0, shown).map(inWords).join(', ')}${unwalked.length > shown ? ' and others' : ''}. \`compass coverage\` lists all.`,
      ...(first && {
        cause: {...itemPlace(context, first), message: `The first that none walks: ${inWords(first)}.`},
      }),
    };
  },
};

const inWords = ({process, step, what, name}: CoverageItem) =>
  step === null
    ? `the hand-over of \`${name}\``
    : `\`${process}/${step}\` (${what === 'branch' ? name : what})`;

function itemPlace(context: CheckContext, {process, step, what, name}: CoverageItem) {
  const file = context.compass.processes[process]?.file ?? '';
  const path: KeyPath =
    step === null
      ? ['hands_over']
      : ['steps', step, ...(what === 'branch' ? ['choose', name ?? ''] : (keys[what] ?? []))];
  return keyPlace(context, file, path, 'key');
}

const keys: Partial<Record<CoverageItem['what'], string[]>> = {
  'time box': ['timebox'],
  silence: ['wait_for'],
  deadline: ['within'],
  cadence: ['every'],
  agreed: ['designates'],
  declined: ['designates'],
  appointed: ['designates'],
  kept: ['designates'],
};

import {type PageReference, referencesOf} from '../directives/page-references';
import {nearest} from '../model/names';
import type {Check, CheckContext, Finding, Page} from '../types';
import {scenarioNames} from './shared/scenario-names';
import {judgeInScenario} from './shared/scenario-steps';
import {dutyIds, processPage, stepIds} from './shared/steps';
import {quote, unknown} from './shared/unknown';
import {isUnsure} from './shared/unsure';

/** Every step that is named is a step: of the same process by its id, of another one as `process/step`. */
export const stepResolves: Check = {
  id: 'step-resolves',
  severity: 'error',
  summary: 'Every step that is named exists: in a process by its id, in `kept_by` as `process/step`.',
  why: 'Whoever is sent on must arrive at a step.',
  mend: 'Write the id of the step as it stands below `steps`. Another process is entered at its beginning: say `continue_as` or `run` with its name.',
  *find(context) {
    for (const page of context.pages) {
      for (const reference of referencesOf(page)) {
        if (reference.kind !== 'step') continue;
        const words = reference.path.includes('kept_by')
          ? judgeQualified(context, reference)
          : judgeOwn(page, reference);
        if (words) yield {file: page.file, place: reference.place, ...words};
      }
      for (const name of scenarioNames(page)) {
        const words = name.kind === 'step' ? judgeInScenario(context, name) : null;
        if (words) yield {file: page.file, place: name.place, ...words};
      }
    }
  },
};

type Words = Omit<Finding, 'file' | 'place'>;

/** Nobody enters another process in its middle, so what follows is always a step of the same one. */
function judgeOwn(page: Page, {name, path}: PageReference): Words | null {
  const ids = stepIds(page);
  if (path.at(-1) === 'next' && dutyIds(page).includes(name)) {
    return {
      actual: name,
      reason: `Unexpected \`next\` to the duty ${quote(name)}, expected a step of the main order`,
      note: 'A duty goes on beside the steps that have it `alongside`; nobody goes on to it.',
    };
  }
  if (ids.includes(name)) return null;
  const [process, step = ''] = name.split('/');
  if (process === page.id && ids.includes(step)) {
    return {
      actual: name,
      expected: [step],
      replace: {from: name, to: step},
      reason: `Unexpected ${quote(name)}, expected \`${step}\` alone`,
    };
  }
  const note = name.includes('/')
    ? 'Another process is entered at its beginning: write `continue_as` or `run`.'
    : null;
  return {
    ...unknown('step', name, orFew(nearest(step || name, ids), ids), 'the id of a step here'),
    ...(note && {note}),
  };
}

function judgeQualified(context: CheckContext, {name}: PageReference): Words | null {
  const processes = context.pages.filter(({kind}) => kind === 'process');
  const known = processes.flatMap((page) => stepIds(page).map((step) => `${page.id}/${step}`));
  if (known.includes(name)) return null;
  const [process = '', step] = name.split('/');
  if (step === undefined) {
    const expected = known.filter((id) => id.endsWith(`/${name}`));
    const called = nearest(
      name,
      known.map((id) => id.slice(id.indexOf('/') + 1)),
    );
    const near =
      expected.length > 0 ? expected : known.filter((id) => called.includes(id.slice(id.indexOf('/') + 1)));
    return unknown('step', name, near, 'a step as `process/step`');
  }
  const meant = processPage(context, process);
  if (meant ? meant.faults.length > 0 : isUnsure(context, process)) return null;
  const near = meant ? nearest(step, stepIds(meant)).map((id) => `${process}/${id}`) : nearest(name, known);
  return unknown('step', name, near, 'a step as `process/step`');
}

/** Where nothing is near, all that there are, if they are few. */
const orFew = (near: string[], all: string[]) => (near.length === 0 && all.length <= 3 ? all : near);

import {coverageWords} from '../scenarios/coverage-words';
import type {Check, CheckContext, CoverageItem, Finding} from '../types';
import {coverageFor, examplesOf} from './shared/examples';
import {keyPlace} from './shared/page-at';
import {quote} from './shared/unknown';

/** So many ways are named in a finding. */
const shown = 3;

/** Where no coverage is asked for, a process has worked examples all the same. */
export const processHasExample: Check = {
  id: 'process-has-example',
  severity: 'hint',
  onRequest: true,
  summary: 'Worked examples walk every process, also where `coverage` asks for nothing.',
  why: 'An example shows in a minute what the steps say in a page, and the check runs it.',
  mend: 'Write a worked example that walks the process, as a code block `scenario`; `compass coverage` lists what none walks yet.',
  *find(context) {
    const examples = examplesOf(context);
    // What an example walks that could not be run is not known.
    const isSure = examples.every(({play}) => play?.mistakes.length === 0);
    if (context.config.coverage !== null || !isSure) return;
    const begun = new Set(examples.map(({play}) => play?.scenario.process));
    for (const {id, file, items} of coverageFor(context).processes) {
      const unwalked = items.filter(({by}) => by.length === 0);
      if (!begun.has(id) && unwalked.length === items.length) yield without(context, id, file);
      else if (unwalked.length > 0) yield partly(context, id, file, unwalked);
    }
  },
};

function without(context: CheckContext, id: string, file: string): Finding {
  return {
    ...keyPlace(context, file, ['steps'], 'key'),
    actual: id,
    reason: `Unexpected process ${quote(id)} that no worked example walks, expected one`,
  };
}

function partly(context: CheckContext, id: string, file: string, unwalked: CoverageItem[]): Finding {
  const ways = unwalked.slice(0, shown).map(inWords);
  const rest = unwalked.length - ways.length;
  return {
    ...keyPlace(context, file, ['steps'], 'key'),
    actual: id,
    reason: `Unexpected ${unwalked.length === 1 ? 'way' : `${unwalked.length} ways`} through ${quote(id)} that no worked example walks, expected one for each`,
    note: `${ways.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`,
  };
}

function inWords(item: CoverageItem): string {
  const words = coverageWords(item);
  return item.step === null ? words : `${quote(item.step)}${words.startsWith('→') ? ' ' : ': '}${words}`;
}

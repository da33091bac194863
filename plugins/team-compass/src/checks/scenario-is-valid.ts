import {findingOfFault} from '../model/fault-finding';
import {nearest} from '../model/names';
import {mostScenarios, scenarioLanguage, scenariosOf} from '../model/parse-scenarios';
import type {Check, CheckContext, Finding, Page, ScenarioBlock} from '../types';
import {examplesOf, findingOf} from './shared/examples';
import {quote} from './shared/unknown';

/** Every worked example can be read, and says what an example says. */
export const scenarioIsValid: Check = {
  id: 'scenario-is-valid',
  severity: 'error',
  summary: 'Every worked example is data with the keys of a scenario: a name, a process, when and then.',
  why: 'An example that is not understood is not run, and nobody notices when it is no longer true.',
  mend: 'Write the block as name, process, when and then, one thing per line of `when`, and give a name only to roles that one person holds from the start.',
  *find(context) {
    for (const page of context.pages) {
      yield* misspelt(page);
      yield* tooMany(page);
      for (const {file, faults} of scenariosOf(page))
        for (const fault of faults) yield findingOfFault(file, fault);
    }
    yield* mistaken(context);
    yield* namesakes(context);
  },
};

function* mistaken(context: CheckContext): Iterable<Finding> {
  for (const {block, mistakes} of examplesOf(context))
    for (const mistake of mistakes) yield findingOf(block, mistake);
}

/** Two examples of one name: a reader, and the list of what is not walked, could not tell them apart. */
function* namesakes(context: CheckContext): Iterable<Finding> {
  const first = new Map<string, ScenarioBlock>();
  for (const {block} of examplesOf(context)) {
    const {name} = block.data as {name?: unknown};
    if (typeof name !== 'string') continue;
    const key = name.trim().toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? block);
    if (!other) continue;
    yield {
      file: block.file,
      place: block.placeOf(['name'], 'value'),
      actual: name,
      reason: `Unexpected second example \`${name}\`, expected a name of its own`,
      cause: {
        file: other.file,
        place: other.placeOf(['name'], 'value'),
        message: 'The first one is here.',
      },
    };
  }
}

/** A block that is nearly called a scenario would be shown as code, and never run. */
function* misspelt(page: Page): Iterable<Finding> {
  for (const {language, range} of page.facts.codeBlocks) {
    if (language === scenarioLanguage || nearest(language, [scenarioLanguage]).length === 0) continue;
    const start = range.start + Math.max(0, page.source.slice(range.start, range.end).indexOf(language));
    yield {
      file: page.file,
      place: page.place({start, end: start + language.length}),
      actual: language,
      expected: [scenarioLanguage],
      reason: `Unexpected code block ${quote(language)}, expected \`${scenarioLanguage}\``,
    };
  }
}

/** More than are read would keep the checks busy. */
function* tooMany({facts, file, place}: Page): Iterable<Finding> {
  const blocks = facts.codeBlocks.filter(({language}) => language === scenarioLanguage);
  const first = blocks[mostScenarios];
  if (!first) return;
  const found = `${blocks.length} worked examples on one page`;
  yield {file, place: place(first.range), reason: `Unexpected ${found}, expected at most ${mostScenarios}`};
}

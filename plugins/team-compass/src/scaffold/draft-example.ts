import {examplesOf} from '../checks/shared/examples';
import {machineFor} from '../checks/shared/flow';
import type {Compiled} from '../compass/compile';
import {coverageFor} from '../compass/coverage';
import {canBeWritten} from '../compass/read-files';
import {nearest, quoteList} from '../model/names';
import {own} from '../model/own';
import {writeExample} from '../scenarios/search';
import type {Process} from '../types';
import type {Ask} from './ask';
import {choiceMeant} from './choice-meant';
import type {Draft} from './draft-page';
import {exampleName, namesTaken, titlesOf, toTheEnd, walkChoices, walkName} from './example-choices';
import {exampleText} from './example-text';
import {insertExample, pageForExample} from './insert-example';
import {tryDrafts} from './new-mistakes';
import type {Choice} from './question';

/** What was said of a worked example on the command line. */
export interface ExampleGiven {
  name?: string;
  process?: string;
  role?: string;
  walks?: string;
  page?: string;
}

/**
 * A page with one more worked example, which holds as the engine runs it.
 *
 * @throws Error where there is no such process, page or way
 */
export async function draftExample(
  root: string,
  handbook: Compiled,
  given: ExampleGiven,
  ask: Ask | null,
): Promise<Draft> {
  const process = await processFor(handbook, given, ask);
  const roles = (process.hands_over ?? []).map((id) => ({value: id, title: titleOf(handbook, id)}));
  const role =
    roles.length === 0
      ? undefined
      : await chosen('--role', 'Which role changes hands?', roles, given.role, ask);
  const all = coverageFor(handbook).processes.find(({id}) => id === process.id)?.items ?? [];
  const items = all.filter(({name, what}) => what !== 'hand-over' || name === role);
  const choices = walkChoices(process, items, titlesOf(handbook.pages, process));
  const fresh = items.find(({by}) => by.length === 0);
  const walks = await chosen(
    '--walks',
    'What is it to show?',
    choices,
    given.walks ?? (ask ? undefined : fresh ? walkName(fresh) : toTheEnd.value),
    ask,
    fresh && walkName(fresh),
  );
  const item = items.find((candidate) => walkName(candidate) === walks);
  const name = await nameFor(handbook, process, item, given.name, ask);
  const example = writeExample(machineFor(handbook), {name, process: process.id, role, walks: item ?? null});
  if (!example)
    throw new Error(
      `Unexpected \`${walks}\` in \`${process.id}\`, expected something that a short example can come to`,
    );
  return draftOn(
    root,
    handbook,
    given.page ?? pageForExample(handbook.pages, process),
    process,
    name,
    exampleText(example),
  );
}

async function processFor(
  {compass, ...context}: Compiled,
  given: ExampleGiven,
  ask: Ask | null,
): Promise<Process> {
  const {starts} = machineFor({compass, ...context}).graph;
  const choices = Object.values(compass.processes).map(({id, title}) => ({value: id, title}));
  if (choices.length === 0)
    throw new Error(
      'Unexpected handbook without a process, expected one to give an example of: compass new process',
    );
  const id = await chosen('--process', 'Of which process?', choices, given.process, ask);
  const found = own(compass.processes, id);
  if (found && starts[id] !== undefined) return found;
  throw new Error(
    `Unexpected mistakes in \`${id}\`, expected a process that can be run: \`compass check\` shows them`,
  );
}

async function nameFor(
  {pages}: Compiled,
  process: Process,
  item: Parameters<typeof walkName>[0] | undefined,
  given: string | undefined,
  ask: Ask | null,
): Promise<string> {
  const taken = namesTaken(pages);
  const usual = exampleName(process, item, titlesOf(pages, process), taken);
  const judge = (name: string) => {
    if (name.trim() === '' || name.trim().length > 120)
      return 'Unexpected name, expected 1 to 120 characters';
    return taken.has(name.trim().toLowerCase())
      ? `Unexpected second example \`${name.trim()}\`, expected a name of its own`
      : null;
  };
  const name = given ?? (ask ? await ask.words('What is the example called?', usual, judge) : usual);
  const mistake = judge(name);
  if (mistake !== null) throw new Error(mistake);
  return name.trim();
}

/** A choice by its flag, or by being asked; without either there is none. */
async function chosen(
  flag: string,
  question: string,
  choices: Choice[],
  given: string | undefined,
  ask: Ask | null,
  usual?: string,
): Promise<string> {
  if (given !== undefined) return choiceMeant(flag, choices, given);
  if (ask) return ask.choice(question, choices, usual, () => null);
  throw new Error(
    `Unexpected command without ${flag}, expected ${quoteList(choices.map(({value}) => value))}`,
  );
}

function draftOn(
  root: string,
  handbook: Compiled,
  file: string,
  process: Process,
  name: string,
  text: string,
): Draft {
  const page = handbook.pages.find((candidate) => candidate.file === file);
  if (!page || !canBeWritten(root, file)) {
    const near = nearest(
      file,
      handbook.pages.map((candidate) => candidate.file),
    );
    throw new Error(
      `Unexpected page \`${file}\`, expected ${near.length > 0 ? quoteList(near) : 'a page of this handbook'}`,
    );
  }
  const after = insertExample(page, process.id, text);
  const {compiled, mistakes} = tryDrafts(root, handbook.diagnostics, {[file]: after});
  const isRead = examplesOf(compiled).some(({block, play}) => block.data.name === name && play !== null);
  if (!isRead && mistakes.length === 0)
    throw new Error(`Unexpected \`${file}\`, expected a page at whose end an example can stand`);
  return {change: {file, to: file, before: page.source, after}, mistakes, sources: compiled.sources};
}

const titleOf = ({compass}: Compiled, role: string) => own(compass.roles, role)?.title ?? role;

import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import {machineFor} from '../checks/shared/flow';
import type {Compiled} from '../compass/compile';
import {writeExample} from '../scenarios/search';
import type {Diagnostic, FileChange} from '../types';
import {exampleText} from './example-text';
import {takenMistake} from './judge-answer';
import {tryDrafts} from './new-mistakes';
import {placeFor} from './page-place';
import {pageText} from './page-text';
import {type Answers, type PagePlan, said} from './question';

/** What is to be written, and what the check would say of it. */
export interface Draft {
  change: FileChange;
  mistakes: Diagnostic[];
  sources: Record<string, string>;
}

/**
 * A new page as it would be, with the errors that it would bring.
 *
 * @throws Error where it cannot be written
 */
export function draftPage(
  root: string,
  handbook: Compiled,
  plan: PagePlan,
  answers: Answers,
  {folder, hasExample = true}: {folder?: string; hasExample?: boolean} = {},
): Draft {
  const id = said(answers, 'id') ?? '';
  const file = placeFor(root, handbook, plan, id, folder);
  if (lstatSync(join(root, file), {throwIfNoEntry: false})) throw new Error(takenMistake(file));
  const page = pageText(plan, handbook, answers);
  const text = plan.hasSteps && hasExample ? withExample(root, handbook, file, page, id, answers) : page;
  const {compiled, mistakes} = tryDrafts(root, handbook.diagnostics, {[file]: text});
  return {change: {file, to: file, before: null, after: text}, mistakes, sources: compiled.sources};
}

/** The page of a process with a worked example of it, if one can be made. */
function withExample(
  root: string,
  {diagnostics}: Compiled,
  file: string,
  page: string,
  id: string,
  answers: Answers,
): string {
  const {compiled, mistakes} = tryDrafts(root, diagnostics, {[file]: page});
  if (mistakes.length > 0) return page;
  const name = `${(said(answers, 'title') ?? id).slice(0, 100)}, as planned`;
  const example = writeExample(machineFor(compiled), {name, process: id, role: undefined, walks: null});
  return example ? `${page}\n## How it can go {#examples}\n\n${exampleText(example)}` : page;
}

import {parseLabels} from '../forms/parse-labels';
import {parseBlankIssues, parseTemplate} from '../forms/parse-template';
import {RefusedForms} from '../forms/refused';
import type {FormsFile, IssueTemplate} from '../types';
import {decode} from './decode';

/** Where a repository keeps what it offers to those who open an issue. */
export const templateFolder = '.github/ISSUE_TEMPLATE';

/** A file of a repository as it came. */
export interface ReadFile {
  name: string;
  bytes: Uint8Array;
}

/** How many files that folder may hold. */
export const mostTemplates = 100;

/** Whether a file of that folder is an issue form, an issue template, or what is set for all of them. */
export const isTemplateFile = (name: string) => /^[^/]+\.(?:ya?ml|md)$/.test(name);

/**
 * What the files of that folder say.
 *
 * @throws {RefusedForms} where one of them cannot be read, or there are none
 */
export function formsIn(
  repository: string,
  files: ReadFile[],
): Pick<FormsFile, 'templates' | 'blank_issues'> {
  if (files.length > mostTemplates)
    throw new RefusedForms(
      `Unexpected ${files.length} files in \`${templateFolder}\`, expected at most ${mostTemplates}`,
    );
  const templates: IssueTemplate[] = [];
  let blankIssues = true;
  for (const {name, bytes} of files) {
    const text = textOf(name, bytes);
    if (/^config\.ya?ml$/.test(name)) blankIssues = parseBlankIssues(name, text);
    else templates.push(parseTemplate(name, text));
  }
  if (templates.length === 0)
    throw new RefusedForms(
      `Unexpected repository without issue templates, expected some in \`${templateFolder}\`. ${whereElse(repository)}`,
    );
  return {templates, blank_issues: blankIssues};
}

/** Where the templates of a repository may stand that has none of its own. */
export function whereElse(repository: string): string {
  const shared = `${repository.split('/')[0]}/.github`;
  return `If it has those that its organisation shares, they stand in ${shared}: check that one out, and say --from with its folder.`;
}

/**
 * The labels that a file of a repository lists.
 *
 * @throws {RefusedForms} where it is no such list
 */
export const labelsIn = ({name, bytes}: ReadFile): string[] => parseLabels(name, textOf(name, bytes));

function textOf(name: string, bytes: Uint8Array): string {
  const {text, fault} = decode(bytes);
  if (fault) throw new RefusedForms(`${name}: ${fault.reason}`);
  return text;
}

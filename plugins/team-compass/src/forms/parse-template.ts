import {linesOf} from '../model/lines';
import {parseFrontMatter} from '../model/parse-front-matter';
import {parseYaml} from '../model/parse-yaml';
import type {IssueField, IssueTemplate} from '../types';
import {RefusedForms} from './refused';

/**
 * Reads an issue form, or an issue template in Markdown, as GitHub would.
 *
 * @throws {RefusedForms} where it cannot be read, or is a form without fields
 */
export function parseTemplate(file: string, text: string): IssueTemplate {
  const isForm = !file.endsWith('.md');
  const data = readData(file, text, isForm);
  const common = {
    name: textOf(data.name),
    title: textOf(data.title),
    labels: listOf(data.labels),
  };
  if (!isForm) return {file, kind: 'markdown', ...common};
  if (!Array.isArray(data.body))
    throw new RefusedForms(`Unexpected \`${file}\` without a list \`body\`, expected the fields of a form`);
  return {file, kind: 'form', ...common, fields: data.body.flatMap(fieldsOf)};
}

/**
 * Whether `config.yml` lets people open an issue without a template; without one they may.
 *
 * @throws {RefusedForms} where it cannot be read
 */
export function parseBlankIssues(file: string, text: string): boolean {
  return readData(file, text, true).blank_issues_enabled !== false;
}

/** The keys of a file in YAML, or those at the head of a page. */
function readData(file: string, text: string, isWhole: boolean): Record<string, unknown> {
  const {data, faults} = isWhole ? parseYaml(text, 0, linesOf(text)) : parseFrontMatter(text);
  const [first] = faults;
  if (first) throw new RefusedForms(`${file}:${first.place?.start.line ?? 1}: ${first.reason}`);
  return data;
}

/** A field that an address can fill in: what has no id has no name there. */
function fieldsOf(element: unknown): IssueField[] {
  const {id, type, attributes, validations} = recordOf(element);
  const {label, multiple, options} = recordOf(attributes);
  if (textOf(id) === '') return [];
  return [
    {
      id: textOf(id),
      type: textOf(type),
      label: textOf(label),
      required: recordOf(validations).required === true,
      ...(multiple === true && {multiple}),
      ...(Array.isArray(options) && {options: options.map(optionOf)}),
    },
  ];
}

/** What can be chosen: plain in a list, with a label where boxes are ticked. */
const optionOf = (option: unknown) => textOf(recordOf(option).label) || textOf(option);

/** Labels stand in a list, or in one text with commas. */
function listOf(value: unknown): string[] {
  const parts = Array.isArray(value) ? value : textOf(value).split(',');
  return parts.map((part) => textOf(part).trim()).filter((part) => part !== '');
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

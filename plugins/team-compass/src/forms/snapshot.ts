import {createHash} from 'node:crypto';
import type {FormsFile, IssueField, IssueTemplate} from '../types';

/** The snapshot of a repository's forms as it is committed: in one order, a thing a line, with the hash of the rest. */
export function snapshotOf(forms: FormsFile): string {
  const {repository, source, ...content} = ordered(forms);
  const sha256 = hashOfForms(forms);
  return `${JSON.stringify({repository, source, sha256, ...content}, null, 2)}\n`;
}

/** The SHA-256 of all that a snapshot says, in hexadecimal, whatever the order of its keys. */
export const hashOfForms = (forms: FormsFile): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(forms)))
    .digest('hex');

/** What a snapshot says, in its order; what is not known stays out. */
function ordered({repository, source, blank_issues, templates, labels}: FormsFile): FormsFile {
  return {
    repository,
    source,
    blank_issues,
    templates: templates.map(orderedTemplate).sort((a, b) => inOrder(a.file, b.file)),
    labels: labels && [...new Set(labels)].sort(inOrder),
  };
}

const orderedTemplate = ({file, kind, name, title, labels, fields}: IssueTemplate): IssueTemplate => ({
  file,
  kind,
  name,
  title,
  labels,
  fields: fields?.map(orderedField),
});

const orderedField = ({id, type, label, required, multiple, options}: IssueField): IssueField => ({
  id,
  type,
  label,
  required,
  multiple,
  options,
});

const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

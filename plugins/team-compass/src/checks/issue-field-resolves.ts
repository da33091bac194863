import {nearest} from '../model/names';
import type {Check, Finding, IssueField} from '../types';
import {type IssueButton, issueButtons} from './shared/issue-buttons';
import {placeholdersIn} from './shared/placeholders';
import {quote, unknown} from './shared/unknown';

/** Every answer that a button fills in has a field in the form, and is one that the field takes. */
export const issueFieldResolves: Check = {
  id: 'issue-field-resolves',
  severity: 'error',
  summary:
    'Every field that a button fills in is one of the form, and where there is a choice, the answer is one of the options.',
  why: 'What is meant for a field that is not there is lost without a word.',
  mend: 'Take the id or the option that the message suggests. An id is what the form says in `id`, not what stands above the field.',
  *find(context) {
    for (const button of issueButtons(context)) {
      const {issue, form} = button;
      // Of a Markdown template, the schema says that it has no fields.
      if (!form?.fields || form.kind === 'markdown') continue;
      for (const [id, answer] of Object.entries(issue.fields ?? {})) {
        const field = form.fields.find((candidate) => candidate.id === id);
        if (!field) yield withoutField(button, id, form.fields);
        else yield* judgeAnswer(button, field, answer);
      }
    }
  },
};

function withoutField({page}: IssueButton, id: string, fields: IssueField[]): Finding {
  const ids = fields.map((field) => field.id);
  const called = fields.filter(({label}) => label !== undefined && nearest(id, [label]).length > 0);
  const near = [...new Set([...nearest(id, ids), ...called.map((field) => field.id)])];
  return {
    file: page.file,
    place: page.placeOf(['issue', 'fields', id], 'key'),
    ...unknown('field', id, near.length > 0 ? near : ids, 'one of the form'),
  };
}

function* judgeAnswer({page}: IssueButton, field: IssueField, answer: string): Iterable<Finding> {
  const at = {file: page.file, place: page.placeOf(['issue', 'fields', field.id])};
  if (field.type === 'markdown') {
    const place = page.placeOf(['issue', 'fields', field.id], 'key');
    const reason = `Unexpected field ${quote(field.id)}, which only shows text, expected one that can be filled in`;
    yield {...at, place, actual: field.id, reason};
    return;
  }
  // What is filled in later may be one of the options.
  if (!field.options || placeholdersIn(answer, []).length > 0 || field.options.includes(answer)) return;
  const severalMayBeChosen = field.multiple === true || field.type === 'checkboxes';
  for (const choice of severalMayBeChosen ? answer.split(',').map((part) => part.trim()) : [answer]) {
    if (field.options.includes(choice)) continue;
    const near = nearest(choice, field.options);
    yield {...at, ...unknown('option', choice, near.length > 0 ? near : field.options, 'one of the field')};
    return;
  }
}

import {admonitions} from '../directives';
import {nearest, quoteList} from '../model/names';
import type {Check, Directive, Finding, Page, Range} from '../types';
import {firstLine} from './shared/first-line';
import {allNames, isBare, isInWord, marksOf, ownNames, specOf} from './shared/own-directives';
import {quote} from './shared/unknown';

/** Every directive is one that pages may write, in a form that it has. */
export const directiveIsKnown: Check = {
  id: 'directive-is-known',
  severity: 'error',
  summary: 'Every directive, such as `:term[…]` or `::button{…}`, is one that exists, in a form that it has.',
  why: 'What is not known is left out of the page, and nobody is told.',
  mend: 'Take the spelling that the message suggests: `:term[…]` within a sentence, `::button{…}` on a line of its own. If you mean plain text, put it between backticks.',
  *findOn(page) {
    for (const directive of page.facts.directives) {
      const words = judge(page, directive);
      if (words) yield {file: page.file, place: page.place(beginning(page, directive)), ...words};
    }
  },
};

/** A box is meant by the line that begins it. */
function beginning(page: Page, {range: {start, end}}: Directive): Range {
  return {start, end: start + firstLine(page.source.slice(start, end)).length};
}

type Words = Omit<Finding, 'file' | 'place'>;

function judge(page: Page, directive: Directive): Words | null {
  const {name, form} = directive;
  if (admonitions.includes(name)) return isBare(directive) ? null : judgeBox(directive);
  const spec = specOf(name);
  if (!spec) return isText(page, directive) ? null : unknownDirective(directive);
  if (spec.forms.includes(form) || (isBare(directive) && isInWord(page, directive))) return null;
  return wrongForm(directive, spec.example);
}

/** `10:30`, `re:Invent` and `:x` are text; `:trem` where a word begins is a slip of the finger. */
function isText(page: Page, directive: Directive): boolean {
  if (!isBare(directive)) return false;
  return isInWord(page, directive) || !isSlip(directive.name);
}

const isSlip = (name: string) => name.length >= 4 && nearest(name, ['term', 'button'], 1).length > 0;

/** What boxes are called elsewhere. */
const otherBoxes = new Map([
  ['attention', 'warning'],
  ['caution', 'warning'],
  ['error', 'danger'],
  ['hint', 'tip'],
  ['important', 'info'],
  ['seealso', 'note'],
  ['success', 'tip'],
  ['warn', 'warning'],
]);

function unknownDirective(directive: Directive): Words {
  const {name} = directive;
  const box = otherBoxes.get(name.toLowerCase());
  const near = box ? [box] : nearest(name, allNames);
  const expected = near.map((known) => spelled(known, directive.form));
  const note = isBare(directive)
    ? `If it is plain text, write \`\\:${name}\`.`
    : 'If it is plain text, put it between backticks.';
  const others = directive.form === 'container' ? admonitions : ownNames;
  const wanted = quoteList(
    expected.length > 0 ? expected : others.map((known) => spelled(known, directive.form)),
  );
  return {
    actual: marksOf(directive),
    expected,
    reason: `Unexpected unknown directive ${quote(marksOf(directive))}, expected ${wanted}`,
    note,
  };
}

/** A known name as it is written, in the same form if it has it. */
function spelled(name: string, form: Directive['form']): string {
  const forms = specOf(name)?.forms ?? (['container'] as const);
  return marksOf({name, form: forms.find((known) => known === form) ?? forms[0]});
}

function judgeBox(directive: Directive): Words | null {
  return directive.form === 'container' ? null : wrongForm(directive, `:::${directive.name}`);
}

function wrongForm(directive: Directive, example: string): Words {
  return {
    actual: marksOf(directive),
    expected: [example],
    reason: `Unexpected form ${quote(marksOf(directive))}, expected ${quote(example)}`,
    note: example.startsWith(':::')
      ? `Put \`${example}\` on a line of its own, then the text, then a line \`:::\`.`
      : example.startsWith('::')
        ? 'It stands on a line of its own, with two colons.'
        : 'It stands within a line, with one colon.',
  };
}

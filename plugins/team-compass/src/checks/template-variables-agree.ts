import {nearest} from '../model/names';
import {shown} from '../model/quote';
import type {Check, Finding, Page, Place} from '../types';
import {type Placeholder, placeholdersIn} from './shared/placeholders';
import {stringsOf} from './shared/strings';
import {unknown} from './shared/unknown';

/** What a template fills in is what it says it fills in, written in one way. */
export const templateVariablesAgree: Check = {
  id: 'template-variables-agree',
  severity: 'error',
  summary: 'A template fills in exactly the `variables` that it names, each written as `{{ variable }}`.',
  why: 'What is not filled in goes out as it is typed, to somebody who waits for help.',
  mend: 'Use one spelling in both places: `requester_name` in the list `variables`, `{{ requester_name }}` in the text. Take out of the list what the text does not use.',
  *findOn(page) {
    if (page.kind === 'template' && page.faults.length === 0) yield* judge(page);
  },
};

interface Used extends Placeholder {
  place: Place;
}

function* judge(page: Page): Iterable<Finding> {
  const declared = declaredIn(page);
  const names = declared.map(({name}) => name);
  const used = usedIn(page, names);
  const meant = new Set(used.map(({variable}) => variable));
  for (const {place, source, variable, isProper} of used) {
    if (isProper && names.includes(variable)) continue;
    const near = isProper ? nearest(variable, names) : [variable];
    for (const name of near) meant.add(name);
    yield {
      file: page.file,
      place,
      ...(isProper ? undeclared(source, variable, near) : misspelt(source, variable)),
    };
  }
  for (const {name, index} of declared) {
    if (meant.has(name)) continue;
    yield {
      file: page.file,
      place: page.placeOf(['variables', index]),
      actual: name,
      reason: `Unexpected variable \`${name}\` that nothing uses, expected \`{{ ${name} }}\` in the message`,
    };
  }
}

type Words = Omit<Finding, 'file' | 'place'>;

function undeclared(source: string, variable: string, near: string[]): Words {
  const expected = near.map((name) => `{{ ${name} }}`);
  return unknown('variable', source, expected, `\`${variable}\` in the list \`variables\``);
}

function misspelt(source: string, variable: string): Words {
  const expected = `{{ ${variable} }}`;
  return {
    actual: source,
    expected: [expected],
    replace: {from: source, to: expected},
    reason: `Unexpected \`${shown(source)}\`, expected \`${expected}\``,
    note: 'A variable is written in small letters with `_`, between double braces with one space on either side.',
  };
}

function declaredIn({frontMatter}: Page): {name: string; index: number}[] {
  const {variables} = frontMatter;
  return (Array.isArray(variables) ? variables : []).flatMap((name, index) =>
    // Another name is for the schema.
    typeof name === 'string' && /^[a-z][a-z0-9_]*$/.test(name) ? [{name, index}] : [],
  );
}

/** In the message, and in the title and the answers of an issue. */
function usedIn(page: Page, declared: string[]): Used[] {
  const {body, html} = page.facts;
  const isHtml = (start: number) => html.some(({range}) => range.start <= start && start < range.end);
  const inBody = placeholdersIn(body.source, declared).map((found) => {
    const start = body.range.start + found.index;
    return {...found, start, place: page.place({start, end: start + found.source.length})};
  });
  const inIssue = [...stringsOf(page.frontMatter.issue, ['issue'])].flatMap(({text, path}) =>
    placeholdersIn(text, declared).map((found) => ({...found, place: page.placeOf(path)})),
  );
  // `<name>` that is read as HTML has a finding as HTML.
  return [...inBody.filter(({start, source}) => !source.startsWith('<') || !isHtml(start)), ...inIssue];
}

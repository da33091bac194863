import {admonitions, directives} from '../../directives';
import type {Directive, Page} from '../../types';

export const specOf = (name: string) => directives.find((spec) => spec.name === name);
export const ownNames = directives.map(({name}) => name);
export const allNames = [...ownNames, ...admonitions];

/** How a directive is written, with nothing in it. */
export const marksOf = ({form, name}: Pick<Directive, 'form' | 'name'>) =>
  `${{text: ':', leaf: '::', container: ':::'}[form]}${name}`;

/** Whether it carries anything: one that does not, within a line, may be text such as `re:Invent`. */
export const isBare = ({form, label, written}: Directive) =>
  form === 'text' && label === null && written.length === 0;

/** Whether it begins within a word, as in `re:Invent`: then it is text. */
export const isInWord = (page: Page, {range}: Directive) =>
  /[\p{L}\p{N}_:\\]/u.test(page.source.charAt(range.start - 1));

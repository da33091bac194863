import {targetOf} from '../checks/shared/link-target';
import type {Compiled} from '../compass/compile';
import {holderVariable} from '../engine/known';
import {fold} from '../model/names';
import {resolveTerm} from '../model/resolve';
import type {Page} from '../types';
import {keepCase} from './keep-case';
import type {MeantStep} from './meant-step';
import type {Names, Renaming} from './types';
import type {PageUse} from './uses-of';

/** Says for each name that a page is written with what it is called once something has its new name. */
export function newNames(
  compiled: Compiled,
  renaming: Renaming,
  isMeant: MeantStep,
): (page: Page, use: PageUse) => string {
  const {kind, page: own, names, becomes} = renaming;
  const step = stepNames(renaming, isMeant);
  return (page, use) => {
    const {is, name} = use;
    if (is === 'link') return newAddress(compiled, renaming, page, name);
    if (is === 'step' || is === 'step key' || is === 'anchor') return step(page, use);
    if (is === 'term') return isTermOf(compiled, renaming, name) ? newTerm(renaming, use) : name;
    if (is === 'variable')
      return kind === 'role' && name === holderVariable(names.id) ? holderVariable(becomes.id) : name;
    return is === kind && name === names.id && own.id === names.id ? becomes.id : name;
  };
}

/** A link to the page of it, or to its heading. */
function newAddress(
  compiled: Compiled,
  {kind, page: own, to, names, becomes}: Renaming,
  page: Page,
  url: string,
): string {
  const target = targetOf(compiled, page, url);
  if (target.type !== 'page' || target.file !== own.file) return url;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const moved = path === '' || to === own.file ? path : path.replace(/[^/]*$/, to.replace(/^.*\//s, ''));
  const isHeading = kind === 'step' && target.anchor === names.id;
  return moved + (isHeading ? rest.replace(/#.*$/s, `#${becomes.id}`) : rest);
}

function isTermOf(compiled: Compiled, {kind, page}: Renaming, name: string): boolean {
  if (kind !== 'term' && kind !== 'role') return false;
  const found = resolveTerm(compiled, name);
  return found.type === 'local' && found.entry.file === page.file;
}

/** What could not be told from another way to write it is left to the old name, where that stays a name. */
function newTerm({names, becomes, kept}: Renaming, {name, isShown}: PageUse): string {
  const wanted = termName(names, becomes, name, isShown);
  const isName = [...kept, becomes.title, becomes.plural ?? becomes.title].some(
    (one) => fold(one) === fold(name),
  );
  return isName && termName(becomes, names, wanted, isShown) !== name ? name : wanted;
}

/** The name of a term as a page has it: by its id, or by its title or plural in the same case. Others stay. */
function termName(names: Names, becomes: Names, name: string, isShown: boolean): string {
  const {title, plural, id} = names;
  if (!isShown && name === id) return becomes.id;
  if (fold(name) === fold(title)) return keepCase(name, title, becomes.title) ?? becomes.title;
  if (plural !== null && fold(name) === fold(plural))
    return keepCase(name, plural, becomes.plural ?? becomes.title) ?? becomes.plural ?? becomes.title;
  return name === id ? becomes.id : name;
}

/** Steps by their ids, and as `process/step`, where the step or its process is renamed. */
function stepNames(
  {kind, page: own, names, becomes}: Renaming,
  isMeant: MeantStep,
): (page: Page, use: PageUse) => string {
  if (kind !== 'step' && kind !== 'process') return (_page, {name}) => name;
  const [before, after] =
    kind === 'step'
      ? [`${own.id}/${names.id}`, `${own.id}/${becomes.id}`]
      : [`${names.id}/`, `${becomes.id}/`];
  return (page, use) => {
    const {is, name, path, block} = use;
    const isKey = is === 'step key' || is === 'anchor';
    if (kind === 'process') {
      const isQualified = !isKey && (block !== null || path.includes('kept_by'));
      return isQualified && name.startsWith(before) ? after + name.slice(before.length) : name;
    }
    if (!isKey && name === before) return after;
    if (name !== names.id || path.includes('kept_by')) return name;
    return (block ? isMeant(use) : page === own) ? becomes.id : name;
  };
}

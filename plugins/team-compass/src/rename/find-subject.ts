import {idsNear} from '../checks/shared/names-of-kind';
import {ambiguous, unknown} from '../checks/shared/unknown';
import type {Compiled} from '../compass/compile';
import {docName} from '../model/doc-name';
import {fold, nearest} from '../model/names';
import {namedBy} from '../model/resolve';
import {kinds} from '../model/schemas';
import type {Page} from '../types';
import {stepsOf} from './steps-of';
import type {RenamedKind, Subject} from './types';

/**
 * What is called so: a page by a title, id or path, a term or role by any of its names, a step as `process/step`.
 *
 * @throws Error where there is no such thing, or there are several
 */
export function findSubject(compiled: Compiled, kind: RenamedKind, written: string): Subject {
  const found = subjects(compiled, kind, written);
  const [subject] = found;
  if (!subject) throw new Error(unknownSubject(compiled, kind, written));
  if (found.length === 1) return subject;
  const candidates = found.map((one) => addressOf(compiled, one));
  throw new Error(`${ambiguous(kind, written, candidates).reason}.`);
}

/** How it is named so that nothing else can be meant. */
const addressOf = ({config}: Compiled, {kind, page, names}: Subject) =>
  kind === 'step' ? `${page.id}/${names.id}` : docName(page.file, config.docs);

function subjects(compiled: Compiled, kind: RenamedKind, written: string): Subject[] {
  if (kind === 'step') return stepsCalled(compiled, written);
  const pages = compiled.pages.filter((page) => page.kind === kind);
  const atPath = pages.filter(({file}) =>
    [file, docName(file, compiled.config.docs)].includes(written.replace(/^\.\//, '')),
  );
  const files = new Set(namedBy(compiled.compass, written).map(({file}) => file));
  const named = pages.filter(({file}) => files.has(file));
  const called = pages.filter((page) => [page.id, titleOf(page)].map(fold).includes(fold(written)));
  const found = [atPath, named, called].find((some) => some.length > 0) ?? [];
  return found.map((page) => ({kind, page, names: namesOf(page)}));
}

function stepsCalled(compiled: Compiled, written: string): Subject[] {
  const all = compiled.pages.filter(({kind}) => kind === 'process').flatMap(stepsOf);
  const keyed = all.filter(({page, names}) => fold(`${page.id}/${names.id}`) === fold(written));
  return keyed.length > 0
    ? keyed
    : all.filter(({names}) => [names.id, names.title].map(fold).includes(fold(written)));
}

/** The title that is written at the head of a page; empty where there is none. */
const titleOf = ({frontMatter: {title}}: Page) => (typeof title === 'string' ? title : '');

const namesOf = (page: Page) => ({
  id: page.id,
  title: titleOf(page),
  plural: typeof page.frontMatter.plural === 'string' ? page.frontMatter.plural : null,
});

function unknownSubject(compiled: Compiled, kind: RenamedKind, written: string): string {
  const other = [...kinds, 'step' as const].find(
    (candidate) => candidate !== kind && subjects(compiled, candidate, written).length > 0,
  );
  const near = nearNames(compiled, kind, written);
  const otherwise = kind === 'step' ? 'a step as `process/step`' : 'a title or an id';
  const {reason} = unknown(kind, written, near, otherwise);
  return other ? `${reason}. There is a ${other} of that name: compass rename ${other} …` : `${reason}.`;
}

function nearNames(compiled: Compiled, kind: RenamedKind, written: string): string[] {
  if (kind === 'step') {
    const steps = compiled.pages.filter((page) => page.kind === 'process').flatMap(stepsOf);
    const keys = steps.map(({page, names}) => `${page.id}/${names.id}`);
    const [, step = written] = written.split('/');
    const ids = nearest(step, new Set(steps.map(({names}) => names.id)));
    const near = nearest(written, keys);
    return near.length > 0 ? near : keys.filter((key) => ids.includes(key.split('/')[1] ?? '')).slice(0, 3);
  }
  const pages = compiled.pages.filter((page) => page.kind === kind);
  const names = Object.values(compiled.compass.names).flatMap((entries) =>
    entries.flatMap((entry) => (entry.kind === kind ? entry.name : [])),
  );
  const titles = nearest(
    written,
    [...pages.map(titleOf), ...names].filter((name) => name !== ''),
  );
  return titles.length > 0 ? titles : idsNear(shelf(pages), written);
}

const shelf = (pages: Page[]) =>
  Object.fromEntries(
    pages.map((page) => [page.id, {id: page.id, file: page.file, title: titleOf(page), owner: null}]),
  );

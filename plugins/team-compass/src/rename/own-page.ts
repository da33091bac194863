import {docName} from '../model/doc-name';
import {fold} from '../model/names';
import type {CheckContext} from '../types';
import {withItems, withKey, withoutItems, withText} from './front-matter';
import {withHeading} from './heading';
import {spelt} from './spell-scalar';
import type {Renaming} from './types';

type Context = Pick<CheckContext, 'config' | 'published'>;

/** The page of what is renamed, with its new names at its head, and those that have to stay. */
export function ownPage(context: Context, renaming: Renaming, source: string): string {
  const {kind, names, becomes} = renaming;
  if (kind === 'step') return withHeading(source, names, becomes);
  const renamed = withNames(renaming, source);
  const named = kind === 'term' || kind === 'role' ? withOldNames(renaming, renamed) : renamed;
  return withOldPath(context, renaming, named);
}

function withNames({names, becomes}: Renaming, source: string): string {
  const titled = becomes.title === names.title ? source : withText(source, 'title', becomes.title);
  if (becomes.plural === null || becomes.plural === names.plural) return titled;
  return names.plural === null
    ? withKey(titled, 'plural', spelt(becomes.plural, true), ['title'])
    : withText(titled, 'plural', becomes.plural);
}

/** What is a title or plural now is no alias, and what was one is. */
function withOldNames({becomes, kept}: Renaming, source: string): string {
  const isNow = new Set([becomes.title, becomes.plural ?? becomes.title].map(fold));
  const left = withoutItems(source, 'aliases', (alias) => !isNow.has(fold(String(alias))));
  return withItems(left, 'aliases', kept, ['plural', 'title']);
}

/** The old path, from which the address leads on. */
function withOldPath({config, published}: Context, {page, to}: Renaming, source: string): string {
  if (to === page.file) return source;
  const [before, after] = [page.file, to].map((file) => docName(file, config.docs)) as [string, string];
  const {formerly} = page.frontMatter;
  const paths: unknown[] = Array.isArray(formerly) ? formerly : [];
  const isGiven = published.names.some(({type, name}) => type === 'std:doc' && name === before);
  const left = withoutItems(source, 'formerly', (path) => path !== after);
  const isKept = isPath.test(before) && !paths.includes(before) && (isGiven || !paths.includes(after));
  return isKept ? withItems(left, 'formerly', [before], ['aliases', 'plural', 'title']) : left;
}

/** What can be an old path: as the schema has it. */
const isPath = /^(?!.*\.(?:md|html)$)[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

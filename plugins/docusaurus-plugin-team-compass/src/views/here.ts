import {docName, fitsSphinx, type PageEntry} from 'team-compass';
import {entryOf, type ViewContext} from './context';
import type {HereView} from './types';

/** How to link to a page: to a term or role by its title, to others by a label, or by the path. */
export function pageHere(context: ViewContext, file: string): HereView | null {
  const entry = entryOf(context, file);
  if (!entry) return null;
  const names = context.given.filter((name) => name.file === file && name.anchor === '');
  const isWord = entry.kind === 'term' || entry.kind === 'role';
  const term = names.find(({type, name}) => type === 'std:term' && isPlain(name));
  // What another site owns is linked to over there.
  if (isWord && !names.some(({type}) => type === 'std:term')) return null;
  const [label] = entry.labels;
  const path = docName(file, context.config.docs);
  if (term) return spellings(context, `:term[${escaped(term.name)}]`, 'term', term.name, path);
  const here = linkTo(context, entry, entry.title, '');
  if (label !== undefined) return spellings(context, here, 'ref', label, label);
  return spellings(context, here, 'doc', path, path);
}

/** How to link to a step, by the label of its heading. */
export function stepHere(
  context: ViewContext,
  file: string,
  step: {id: string; title: string},
): HereView | null {
  const entry = entryOf(context, file);
  if (!entry) return null;
  const label = `${docName(file, context.config.docs)}:${step.id}`;
  return spellings(context, linkTo(context, entry, step.title, `#${step.id}`), 'ref', label, label);
}

/** The spellings of one link: here, in MyST and reStructuredText with Sphinx, and with mystmd, which wants no spaces. */
function spellings(
  {config: {prefix}}: ViewContext,
  here: string,
  role: 'term' | 'ref' | 'doc',
  name: string,
  plain: string,
): HereView {
  return [
    {tool: 'handbook', code: here},
    {tool: 'myst', code: `{${role}}\`${prefix}:${name}\``},
    {tool: 'mystmd', code: `[](xref:${prefix}#${plain})`},
    {tool: 'sphinx', code: `:external+${prefix}:${role}:\`${name}\``},
  ];
}

/** As it is written on a page that stands one folder down, as most do. */
const linkTo = ({config}: ViewContext, {file}: PageEntry, title: string, anchor: string) =>
  `[${escaped(title)}](../${file.slice(config.docs.length + 1)}${anchor})`;

const escaped = (words: string) => words.replace(/[\\[\]]/g, '\\$&');

/** Whether a role of Sphinx takes the words for the name alone. */
const isPlain = (name: string) => fitsSphinx(name) && !/[`<>\\]|^[!~]/.test(name);

import {posix} from 'node:path';
import {judged} from '../checks/shared/judged';
import {quote} from '../checks/shared/unknown';
import type {Compiled} from '../compass/compile';
import {fold} from '../model/names';
import {namedBy} from '../model/resolve';
import {isTidyName, tidyName} from '../model/tidy-name';
import {isPlain} from '../model/yaml-scalar';
import {findSubject} from './find-subject';
import {aliasesOf, keptNames} from './kept-names';
import {pluralOf} from './plural';
import {stepsOf} from './steps-of';
import type {Names, Renaming, Request, Subject} from './types';

/**
 * What is meant by a request: an id for an id, a title for anything else. The id follows a title that it was made of.
 *
 * @throws Error where it cannot be, with what to do
 */
export function renamingOf(compiled: Compiled, request: Request): Renaming {
  const subject = findSubject(compiled, request.kind, request.old);
  const {kind, page, names} = subject;
  if (page.faults.length > 0 || judged(page).length > 0)
    throw new Error(`Unexpected mistakes in \`${page.file}\`, expected none: compass check shows them.`);
  const becomes = namesWanted(subject, request);
  const to = kind === 'step' ? page.file : posix.join(posix.dirname(page.file), `${becomes.id}.md`);
  const renaming: Renaming = {
    ...subject,
    becomes,
    to: becomes.id === names.id ? page.file : to,
    kept: (request.alias ?? true) ? keptNames(compiled, subject, becomes) : [],
    reason: request.reason?.trim() || null,
  };
  refuseTaken(compiled, renaming);
  return renaming;
}

function namesWanted(subject: Subject, request: Request): Names {
  const {kind, page, names} = subject;
  const isTerm = kind === 'term' || kind === 'role';
  if (request.plural !== undefined && !isTerm)
    throw new Error(`Unexpected --plural, expected none: only terms and roles have one.`);
  const written = request.new.trim();
  const prefix = kind === 'step' ? `${page.id}/` : '';
  const id = written.startsWith(prefix) ? written.slice(prefix.length) : written;
  const becomes = isForId(subject, request, id)
    ? {...names, id}
    : {...names, title: readable(written), id: idWanted(names, written, request)};
  const said = request.plural === undefined ? undefined : readable(request.plural);
  const plural = pluralOf(names, becomes.title, said, aliasesOf(page));
  if (!isTidyName(becomes.id)) throw new Error(untidy(becomes.id));
  if (kind !== 'page' && kind !== 'term' && !isPlain(becomes.id, true))
    throw new Error(`Unexpected id \`${becomes.id}\`, which YAML takes for something else, expected a word.`);
  if (becomes.id === names.id && becomes.title === names.title && plural === names.plural)
    throw new Error(`Unexpected new name ${quote(request.new)}, expected another one than now.`);
  return {...becomes, plural};
}

/** Whether the id alone is meant: it was named by its id, and the new name is written as one. */
function isForId({kind, page, names}: Subject, {old, id, keepId}: Request, written: string): boolean {
  const ids = kind === 'step' ? [names.id, `${page.id}/${names.id}`] : [names.id];
  return !id && !keepId && isTidyName(written) && ids.includes(old) && old !== names.title;
}

function idWanted(names: Names, title: string, {id, keepId}: Request): string {
  if (id !== undefined && keepId) throw new Error('Unexpected --id beside --keep-id, expected one of them.');
  if (id !== undefined) return id;
  const isMade = !keepId && names.id === tidyName(names.title);
  return isMade ? (tidyName(title) ?? names.id) : names.id;
}

const mostLetters = 200;

/** A name that can be read, on one line. */
function readable(name: string): string {
  const words = name.trim();
  if (words === '') throw new Error('Unexpected empty name, expected words.');
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(words))
    throw new Error(`Unexpected control character in ${quote(words)}, expected words on one line.`);
  if (/^[^\s]*\/[^\s]*\.mdx?$/.test(words))
    throw new Error(
      `Unexpected path ${quote(words)}, expected a new name. A page is moved by hand; then \`formerly: [the old path, without .md]\` keeps its old address.`,
    );
  if (words.length > mostLetters)
    throw new Error(`Unexpected name of ${words.length} letters, expected at most ${mostLetters}.`);
  return words;
}

function untidy(id: string): string {
  const tidy = tidyName(id);
  return `Unexpected id ${quote(id)}, expected ${tidy ? quote(tidy) : 'small letters, digits and hyphens'}.`;
}

/** A name that something else has already. */
function refuseTaken(compiled: Compiled, {kind, page, names, becomes, to}: Renaming): void {
  const taken = (what: string, who: string) =>
    new Error(`Unexpected new ${what}, which ${who} has already, expected one that nothing has.`);
  if (kind === 'term' || kind === 'role') {
    for (const name of [becomes.title, becomes.plural ?? becomes.title]) {
      const other = namedBy(compiled.compass, name).find(({file}) => file !== page.file);
      if (other) throw taken(`name ${quote(name)}`, `\`${other.file}\``);
    }
  }
  if (becomes.id === names.id) return;
  const ids = kind === 'step' ? stepsOf(page).map((step) => step.names.id) : [];
  const anchors = kind === 'step' ? page.facts.headings.map(({id}) => id) : [];
  if ([...ids, ...anchors].includes(becomes.id)) throw taken(`id \`${becomes.id}\``, `\`${page.file}\``);
  if (kind === 'step') return;
  const other =
    compiled.files.find(({file}) => fold(file) === fold(to)) ??
    compiled.pages.find((one) => kind !== 'page' && one.kind === kind && one.id === becomes.id);
  if (other) throw taken(`id \`${becomes.id}\``, `\`${other.file}\``);
}

import {
  type NameEntry,
  type Role,
  resolveTerm,
  roleFacts,
  rolesOf,
  splitTerms,
  type Term,
} from 'team-compass';
import {pageRef, stepRef, type ViewContext} from './context';
import type {GlossaryEntry, RoleEntry} from './types';

/** The terms that `::glossary{terms="…"}` names, in its order. */
export function glossaryEntries(context: ViewContext, terms: string): GlossaryEntry[] {
  return splitTerms(terms).flatMap((written) => {
    const found = resolveTerm(context, written);
    const word = found.type === 'local' ? wordOf(context, found.entry) : undefined;
    return word ? [glossaryEntry(context, word)] : [];
  });
}

/** Every term and role, by title. */
export function allEntries(context: ViewContext): GlossaryEntry[] {
  const words = [...Object.values(context.compass.terms), ...Object.values(context.compass.roles)];
  return words.map((word) => glossaryEntry(context, word)).sort(byTitle);
}

/** The roles that act in a process, or all of them. */
export function roleEntries(context: ViewContext, process?: string): RoleEntry[] {
  const {processes, roles} = context.compass;
  if (process === undefined)
    return Object.values(roles)
      .map((role) => roleEntry(context, role))
      .sort(byTitle);
  const meant = Object.hasOwn(processes, process) ? processes[process] : undefined;
  const acting = meant ? rolesOf(meant) : [];
  return acting.flatMap((id) => {
    const role = Object.hasOwn(roles, id) ? roles[id] : undefined;
    return role ? [roleEntry(context, role, process)] : [];
  });
}

/** The term or role behind a name. */
export function wordOf({compass}: ViewContext, {kind, id}: NameEntry): Term | Role | undefined {
  return kind === 'role' ? compass.roles[id] : compass.terms[id];
}

/** The other site that owns a term. */
export function siteOf({config}: ViewContext, {source}: Term | Role): string | null {
  const service = source?.split(':')[0] ?? '';
  return Object.hasOwn(config.services, service) ? (config.services[service]?.title ?? null) : null;
}

function glossaryEntry(context: ViewContext, word: Term | Role): GlossaryEntry {
  const also = [word.plural, word.abbreviation, ...(word.aliases ?? [])].filter(
    (name): name is string => name !== undefined,
  );
  return {
    ...pageRef(context, word.file),
    id: word.id,
    definition: word.definition,
    also,
    provisional: word.status === 'provisional',
    site: siteOf(context, word),
  };
}

const heldWords: Record<Role['held'], string> = {
  standing: 'Held all the time',
  per_run: 'Held anew in each run',
  group: 'Held by a group',
  external: 'Outside the team',
};

function roleEntry(context: ViewContext, role: Role, process?: string): RoleEntry {
  const work = roleFacts(context.compass, role).work.filter((found) => !process || found.process === process);
  const own = work
    .flatMap(({steps}) => steps)
    .filter(({parts}) =>
      parts.some((part) => (part.kind === 'owner' || part.kind === 'responsible') && part.as === null),
    );
  const steps = own.map(({step}) => stepRef(context, step.key));
  return {...glossaryEntry(context, role), held: heldWords[role.held] ?? '', steps};
}

const byTitle = (a: {title: string}, b: {title: string}) => a.title.localeCompare(b.title, 'en');

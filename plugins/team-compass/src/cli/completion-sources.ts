import type {Compass} from '../types';

/** A word that can stand in some place. */
export interface Candidate {
  name: string;
  /** What it is, in a few words of our own. */
  about: string;
}

/** Where the words of a place come from: they are found out, or the shell knows them, or nobody can. */
export type Source = 'files' | 'folders' | 'nothing' | (() => Promise<Candidate[]>);

/** Where what is asked for in angle brackets comes from, by how it is called there. */
export const sources: Record<string, Source> = {
  root: 'folders',
  folder: 'folders',
  base: 'files',
  file: 'files',
  'address or file': 'files',
  'format=file': 'nothing',
  repository: 'nothing',
  number: 'nothing',
  days: 'nothing',
  date: 'nothing',
  words: 'nothing',
  title: 'nothing',
  id: 'nothing',
  what: 'nothing',
  new: 'nothing',
  plural: 'nothing',
  why: 'nothing',
  old: async () => named(await compassHere()),
  'role: words': 'nothing',
  process: async () => processes(await compassHere()),
  name: async () => {
    const {rules} = await import('./pipeline');
    return [...rules.map(({id}) => ({name: id, about: 'rule'})), ...named(await compassHere())];
  },
  service: async () => {
    const {readConfig} = await import('./pipeline');
    return Object.keys(readConfig('.').config.services).map((name) => ({name, about: 'site'}));
  },
};

/** The handbook in this folder. Where there is none, nothing is said about it in the middle of a command. */
async function compassHere(): Promise<Compass | null> {
  const {compileUnchecked} = await import('./pipeline');
  try {
    return compileUnchecked('.').compass;
  } catch {
    return null;
  }
}

const processes = (compass: Compass | null): Candidate[] =>
  Object.keys(compass?.processes ?? {}).map((name) => ({name, about: 'process'}));

/** All that can be explained, by its id. */
function named(compass: Compass | null): Candidate[] {
  const {terms = {}, roles = {}, processes = {}} = compass ?? {};
  return [
    ...Object.keys(terms).map((name) => ({name, about: 'term'})),
    ...Object.keys(roles).map((name) => ({name, about: 'role'})),
    ...Object.values(processes).flatMap(({id, steps}) => [
      {name: id, about: 'process'},
      ...steps.map((step) => ({name: `${id}/${step.id}`, about: 'step'})),
    ]),
  ];
}

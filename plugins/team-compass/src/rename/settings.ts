import type {Compiled} from '../compass/compile';
import {configFile} from '../compass/read-config';
import {publishedFile} from '../compass/read-published';
import {waiversFile} from '../compass/read-waivers';
import {replaceNames, type Uses} from '../compass/replace-names';
import {linesOf} from '../model/lines';
import {parseYaml} from '../model/parse-yaml';
import {publishedLine} from '../model/published';
import {collectReferences} from '../model/references';
import {splice} from '../model/splice';
import type {ListedWaiver, PublishedName} from '../types';
import type {Renaming} from './types';

/** What became of the names that pages are written with, by the page and the old name. */
export type Became = (file: string, written: string) => string | undefined;

/** The files beside the pages that name what is renamed, by their paths, as they are afterwards. */
export function newSettings(
  compiled: Compiled,
  renaming: Renaming,
  became: Became,
): {file: string; text: string}[] {
  const {sources} = compiled;
  const config = sources[configFile] ?? '';
  const waivers = sources[waiversFile] ?? '';
  return [
    {file: configFile, text: newConfig(renaming, config)},
    {file: waiversFile, text: newWaivers(renaming, became, waivers)},
    {file: publishedFile, text: newPublished(compiled, renaming, sources[publishedFile] ?? '')},
  ];
}

const newRole = ({kind, names, becomes}: Renaming, name: string): string =>
  kind === 'role' && name === names.id ? becomes.id : name;

function newConfig(renaming: Renaming, text: string): string {
  const read = (written: string): Uses => {
    const {data, faults, placeOf} = parseYaml(written, 0, linesOf(written));
    const roles = collectReferences('config', data).filter(({kind}) => kind === 'role');
    return {uses: roles.map(({name, path}) => ({name, place: placeOf(path)})), faults: faults.length};
  };
  const wanted = read(text).uses.map(({name}) => newRole(renaming, name));
  return replaceNames(text, read, wanted).text;
}

/** The page of a waiver, what it quotes of it, and who answers for it. */
function newWaivers(renaming: Renaming, became: Became, text: string): string {
  const read = (written: string): Uses & {data: Record<string, unknown>} => {
    const {data, faults, placeOf} = parseYaml(written, 0, linesOf(written));
    const uses = listed(data).flatMap((waiver, index) =>
      keys.flatMap((key) => {
        const name = waiver?.[key];
        return typeof name === 'string' ? {name, place: placeOf(['waivers', index, key])} : [];
      }),
    );
    return {uses, faults: faults.length, data};
  };
  const wanted = listed(read(text).data).flatMap((waiver) =>
    keys.flatMap((key) => {
      const name = waiver?.[key];
      if (typeof name !== 'string') return [];
      if (key === 'file') return name === renaming.page.file ? renaming.to : name;
      return key === 'who' ? newRole(renaming, name) : (became(String(waiver?.file), name) ?? name);
    }),
  );
  return replaceNames(text, read, wanted).text;
}

const keys = ['file', 'found', 'who'] as const;

const listed = ({waivers}: Record<string, unknown>): (Partial<ListedWaiver> | null)[] =>
  Array.isArray(waivers) ? waivers : [];

/**
 * The list of what was given out. A heading has one anchor, so that of a step goes with its id, for the reason that is
 * said; one that comes back needs none.
 *
 * @throws Error where no reason is said
 */
function newPublished({published, config, compass}: Compiled, renaming: Renaming, text: string): string {
  const {kind, page, names, becomes, reason} = renaming;
  if (kind !== 'step' || names.id === becomes.id) return text;
  const lines = linesOf(text);
  const old = new Set([
    page.file,
    ...(compass.pages[page.file]?.formerly ?? []).map((path) => `${config.docs}/${path}.md`),
  ]);
  const changes = published.names.flatMap((name, index) => {
    const next = old.has(name.page) ? newLine(name, renaming) : null;
    if (!next) return [];
    const {start, end} = published.placeOf(['names', index]);
    return {start: lines.offset(start), end: lines.offset(end), text: publishedLine(next)};
  });
  const isLost = published.names.some(
    (name) => old.has(name.page) && name.anchor === names.id && name.dropped === undefined,
  );
  if (isLost && reason === null) throw new Error(withoutReason(renaming));
  return splice(text, changes);
}

function newLine(name: PublishedName, {names, becomes, reason}: Renaming): PublishedName | null {
  const {dropped, ...kept} = name;
  if (name.anchor === becomes.id && dropped !== undefined) return kept;
  return name.anchor === names.id && dropped === undefined ? {...name, dropped: reason ?? ''} : null;
}

const withoutReason = ({page, names}: Renaming) =>
  `Other sites link here by \`#${names.id}\`, and a heading has one anchor. Expected a reason for its end: --reason "…"
Its words alone can change, and break no link: compass rename step ${page.id}/${names.id} "…" --keep-id`;

import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {judgeBySchema} from '../model/explain-schema-error';
import {linesOf} from '../model/lines';
import {type ParsedYaml, parseYaml} from '../model/parse-yaml';
import {soundPart} from '../model/sound-part';
import type {Config, ConfigFile, Finding} from '../types';
import {type Decoded, decode} from './decode';
import {isPlainFile} from './read-files';

export const configFile = 'compass.yml';

export interface ReadConfig {
  config: Config;
  text: string;
  /** What is wrong with the file. */
  findings: Finding[];
  placeOf: ParsedYaml['placeOf'];
}

/** Reads `compass.yml`; without one, every setting has its default. */
export function readConfig(root: string, settings: ConfigFile = {}): ReadConfig {
  const {text, fault} = readText(root);
  const {data, faults, placeOf} = parseYaml(text, 0, linesOf(text));
  const broken = [...(fault ? [fault] : []), ...faults].map(
    ({type: _type, ...rest}): Finding => ({file: configFile, ...rest}),
  );
  const refused = broken.length > 0 ? [] : judgeBySchema('config', data);
  const findings = refused.map(
    ({path, part, ...rest}): Finding => ({file: configFile, place: placeOf(path, part), ...rest}),
  );
  const sound = soundPart('config', data) as ConfigFile;
  return {config: withDefaults({...sound, ...settings}), text, findings: [...broken, ...findings], placeOf};
}

function readText(root: string): Decoded {
  if (!lstatSync(join(root, configFile), {throwIfNoEntry: false})) return {text: '', fault: null};
  if (isPlainFile(root, configFile)) return decode(readFileSync(join(root, configFile)));
  return {text: '', fault: {type: 'file', place: null, reason: 'Unexpected link or folder, expected a file'}};
}

export function withDefaults(written: ConfigFile): Config {
  return {
    docs: written.docs ?? 'docs',
    static: written.static ?? 'static',
    site: written.site ?? null,
    repository: written.repository ?? null,
    time_zone: written.time_zone ?? 'UTC',
    default_owner: written.default_owner ?? null,
    coverage: written.coverage ?? null,
    severity: written.severity ?? {},
    services: foldersOf(written.services ?? {}),
  };
}

/** Sites whose addresses end with `/`, as the address of a folder does: what stands below is added to it. */
const foldersOf = (services: Config['services']): Config['services'] =>
  Object.fromEntries(
    Object.entries(services).map(([id, site]) => [id, {...site, url: site.url.replace(/\/*$/, '/')}]),
  );

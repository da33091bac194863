import type {ParsedYaml} from '../model/parse-yaml';
import {soundPart} from '../model/sound-part';
import type {Config, ConfigFile, Drafts, Finding} from '../types';
import {readYaml} from './read-yaml';

export const configFile = 'compass.yml';

export interface ReadConfig {
  config: Config;
  text: string;
  /** What is wrong with the file. */
  findings: Finding[];
  placeOf: ParsedYaml['placeOf'];
}

/** Reads `compass.yml`; without one, every setting has its default. */
export function readConfig(root: string, settings: ConfigFile = {}, drafts: Drafts = {}): ReadConfig {
  const {text, data, findings, placeOf} = readYaml(root, configFile, 'config', drafts);
  const sound = soundPart('config', data) as ConfigFile;
  return {config: withDefaults({...sound, ...settings}), text, findings, placeOf};
}

export function withDefaults(written: ConfigFile): Config {
  return {
    docs: written.docs ?? 'docs',
    static: written.static ?? 'static',
    site: written.site ?? null,
    prefix: written.prefix ?? 'compass',
    repository: written.repository ?? null,
    time_zone: written.time_zone ?? 'UTC',
    default_owner: written.default_owner ?? null,
    coverage: written.coverage ?? null,
    severity: written.severity ?? {},
    login: written.login ?? [],
    services: foldersOf(written.services ?? {}),
  };
}

/** Sites whose addresses end with `/`, as the address of a folder does: what stands below is added to it. */
const foldersOf = (services: Config['services']): Config['services'] =>
  Object.fromEntries(
    Object.entries(services).map(([id, site]) => [id, {...site, url: site.url.replace(/\/*$/, '/')}]),
  );

import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {SchemaFinding} from '../model/explain-schema-error';
import type {Drafts, Finding, ListedWaiver, Waiver} from '../types';
import {type ReadYaml, readYaml} from './read-yaml';

export const waiversFile = 'waivers.yml';

export interface ReadWaivers {
  waivers: Waiver[];
  text: string;
  /** What is wrong with the file. */
  findings: Finding[];
}

/** Reads `waivers.yml`. A waiver with a mistake is left out as a whole: without its mistake it might mean more. */
export function readWaivers(root: string, drafts: Drafts = {}): ReadWaivers {
  const {waivers, text, findings} = readList(root, drafts);
  return {waivers, text, findings: [...findings, ...misnamed(root)]};
}

/** A file that is called nearly so would be ignored, and whoever wrote it would wonder. */
function misnamed(root: string): Finding[] {
  if (!existsSync(join(root, misnamedWaiversFile))) return [];
  const reason = `Unexpected file \`${misnamedWaiversFile}\`, expected \`${waiversFile}\``;
  return [
    {file: misnamedWaiversFile, place: null, reason, note: 'Nothing in it is waived until it has that name.'},
  ];
}

export const misnamedWaiversFile = 'waivers.yaml';

function readList(root: string, drafts: Drafts): ReadWaivers {
  const {text, data, findings, refused, placeOf} = readYaml(root, waiversFile, 'waivers', drafts);
  const ofList = refused.findIndex(({path}) => path.length === 1 && path[0] === 'waivers');
  if (ofList >= 0) return {waivers: [], text, findings: findings.slice(ofList, ofList + 1)};
  const broken = new Set(refused.map(indexOf));
  // Of a file that cannot be read as YAML, what is left may be no list.
  const listed: ListedWaiver[] = Array.isArray(data.waivers) ? data.waivers : [];
  const sound = [...listed.entries()].filter(([index]) => !broken.has(index));
  return {waivers: sound.map(([index, waiver]) => waiverOf(waiver, index, placeOf)), text, findings};
}

const indexOf = ({path: [, index]}: SchemaFinding) => Number(index);

function waiverOf(listed: ListedWaiver, index: number, placeOf: ReadYaml['placeOf']): Waiver {
  const {rule, file, found = null, reason, until, who} = listed;
  return {
    rule,
    file,
    line: null,
    found,
    reason: reason.trim(),
    until,
    who: who.trim(),
    home: waiversFile,
    place: placeOf(['waivers', index]),
    placeOf: (key) => placeOf(['waivers', index, key]),
  };
}

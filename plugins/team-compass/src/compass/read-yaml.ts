import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {judgeBySchema, type SchemaFinding} from '../model/explain-schema-error';
import {findingOfFault} from '../model/fault-finding';
import {linesOf} from '../model/lines';
import {own} from '../model/own';
import {type ParsedYaml, parseYaml} from '../model/parse-yaml';
import type {SchemaName} from '../model/schemas';
import type {Drafts, Finding} from '../types';
import {type Decoded, decode} from './decode';
import {isPlainFile} from './read-files';

export interface ReadYaml extends Pick<ParsedYaml, 'data' | 'placeOf'> {
  text: string;
  /** What is wrong with the file. */
  findings: Finding[];
  /** What its schema refuses of the data, which are among the findings; nothing where it could not be read. */
  refused: SchemaFinding[];
}

/** Reads a file of data that stands beside the pages; one that is not there is empty. */
export function readYaml(root: string, file: string, schema: SchemaName, drafts: Drafts = {}): ReadYaml {
  const {text, fault} = readText(root, file, drafts);
  const {data, faults, placeOf} = parseYaml(text, 0, linesOf(text));
  const broken = [...(fault ? [fault] : []), ...faults].map((one) => findingOfFault(file, one));
  const refused = broken.length > 0 ? [] : judgeBySchema(schema, data);
  const findings = refused.map(
    ({path, part, ...rest}): Finding => ({file, place: placeOf(path, part), ...rest}),
  );
  return {text, data, placeOf, findings: [...broken, ...findings], refused};
}

function readText(root: string, file: string, drafts: Drafts): Decoded {
  const draft = own(drafts, file);
  if (draft !== undefined) return decode(Buffer.from(draft ?? ''));
  if (!lstatSync(join(root, file), {throwIfNoEntry: false})) return {text: '', fault: null};
  if (isPlainFile(root, file)) return decode(readFileSync(join(root, file)));
  return {text: '', fault: {type: 'file', place: null, reason: 'Unexpected link or folder, expected a file'}};
}

import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {quote} from '../checks/shared/unknown';
import {hashOfPublished} from '../inventory/published-hash';
import {judgeBySchema} from '../model/explain-schema-error';
import {type JsonFault, jsonFault} from '../model/json-fault';
import {linesOf} from '../model/lines';
import {own} from '../model/own';
import {type ParsedYaml, parseYaml} from '../model/parse-yaml';
import type {Drafts, Finding, Published, PublishedFile} from '../types';
import {isPlainFile} from './read-files';

export const publishedFile = 'inventories/published.json';

/** What the list may weigh at most, in bytes: some 60,000 names. */
const mostBytes = 8 * 1024 * 1024;

/** Reads the names that were once given to other sites. Without the file there are none yet. */
export function readPublished(root: string, drafts: Drafts = {}): Published {
  const draft = own(drafts, publishedFile);
  if (draft !== undefined) return parsePublished(draft ?? '');
  const path = join(root, publishedFile);
  const stat = lstatSync(path, {throwIfNoEntry: false});
  if (!stat) return published('', {});
  if (!isPlainFile(root, publishedFile)) return refused('link or folder, expected a file');
  if (stat.size > mostBytes) return refused('size, expected at most 8 MiB');
  return parsePublished(readFileSync(path, 'utf8'));
}

function parsePublished(text: string): Published {
  const fault = jsonFault(text);
  if (fault) return published(text, {}, [notJson(text, fault)]);
  const data: unknown = JSON.parse(text);
  const [first] = judgeBySchema('published', data);
  const {placeOf} = published(text, {});
  if (first) {
    const {path: at, part, ...words} = first;
    return published(text, {}, [{file: publishedFile, place: placeOf(at, part), ...words}]);
  }
  const list = data as PublishedFile;
  return agrees(list)
    ? published(text, list)
    : published(text, {}, [{file: publishedFile, place: placeOf(['sha256']), ...changedByHand}]);
}

/** A list of before there was a hash has none. */
const agrees = ({sha256, names}: PublishedFile) => sha256 === undefined || sha256 === hashOfPublished(names);

const changedByHand = {
  reason:
    'Unexpected change by hand of what was given out, expected `dropped` or `moved` with a reason on the line',
  note: 'Take the lines back from the history of this file. Then the check tells which names are lost, and what keeps them.',
};

const refused = (what: string) =>
  published('', {}, [{file: publishedFile, place: null, reason: `Unexpected ${what}`}]);

function notJson(text: string, {start, end, found, expected}: JsonFault): Finding {
  const what = found === '' ? 'end of a value' : quote(found);
  return {
    file: publishedFile,
    place: linesOf(text).place(start, end),
    reason: expected
      ? `Unexpected ${what}, expected ${expected}`
      : 'Unexpected text that is not JSON, expected the names that were given to other sites',
  };
}

function published(text: string, {names = []}: Partial<PublishedFile>, findings: Finding[] = []): Published {
  // Places are asked for where something is wrong, which is seldom: JSON is YAML, whose reader knows them.
  let parsed: ParsedYaml | undefined;
  const placeOf: Published['placeOf'] = (path, part) => {
    parsed ??= parseYaml(text, 0, linesOf(text));
    return parsed.placeOf(path, part);
  };
  return {file: publishedFile, text, names, findings, placeOf};
}

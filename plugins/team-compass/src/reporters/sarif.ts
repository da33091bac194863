import {createHash} from 'node:crypto';
import {posix} from 'node:path';
import type {Diagnostic, Edit, Place, Waived} from '../types';
import {jsonText} from './json';
import {numbered} from './numbered';
import {countWords, isWaived, plural, type Report, type Surroundings, worstFirst} from './report';
import {sarifRules} from './sarif-rules';
import {visible} from './visible';

/** GitHub shows so many results of a run. */
const most = 5_000;

const levels = {error: 'error', warning: 'warning', notice: 'note', hint: 'note'} as const;
const base = 'SRCROOT';

/** A report in SARIF 2.1.0, for code scanning and for editors. */
export function reportSarif(
  {diagnostics}: Report,
  {folder, rules, version}: Pick<Surroundings, 'folder' | 'rules' | 'version'>,
): string {
  const kept = new Set(worstFirst(diagnostics).slice(0, most));
  const rest = diagnostics.filter((diagnostic) => !kept.has(diagnostic));
  const used = sarifRules(rules, diagnostics);
  const indexes = new Map(used.map(({id}, index) => [id, index]));
  const results = numbered(diagnostics, identity)
    .filter(({item}) => kept.has(item))
    .map(({item, key, count}) => ({
      ruleId: item.ruleId,
      ruleIndex: indexes.get(item.ruleId),
      level: levels[item.severity],
      message: {text: sentences(item)},
      locations: [{physicalLocation: location(folder, item.file, item.place)}],
      ...(item.cause && {
        relatedLocations: [
          {
            physicalLocation: location(folder, item.cause.file, item.cause.place),
            message: {text: sentence(item.cause.message)},
          },
        ],
      }),
      partialFingerprints: {'compassFinding/v1': fingerprint(key, count)},
      ...(item.fix && {fixes: [fix(folder, item, item.fix)]}),
      suppressions: isWaived(item) ? [suppression(folder, item.waived)] : [],
    }));
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'compass',
            fullName: `compass ${version}`,
            version,
            semanticVersion: version,
            informationUri: 'https://compass.2i2c.org/checks',
            rules: used,
          },
        },
        automationDetails: {id: 'compass/'},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[base]: {description: {text: 'The first folder of the repository.'}}},
        invocations: [{executionSuccessful: true, toolExecutionNotifications: notes(rest)}],
        results,
      },
    ],
  });
}

function notes(rest: Diagnostic[]) {
  if (rest.length === 0) return [];
  const text = `${plural(rest.length, 'more finding')}: ${countWords(rest)}. Here are the worst ${most}.`;
  return [{level: 'note', message: {text}}];
}

/** What a finding is, wherever it has moved to in its file: what it quotes, else what it says. */
const identity = ({ruleId, file, actual, reason}: Diagnostic) =>
  JSON.stringify([ruleId, file, actual ?? reason]);

const fingerprint = (identity: string, count: number) =>
  createHash('sha256').update(`${identity}:${count}`).digest('hex');

function location(folder: string, file: string, place: Place | null) {
  return {
    artifactLocation: artifactLocation(folder, file),
    region: regionOf(place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}}),
  };
}

const artifactLocation = (folder: string, file: string) => ({
  uri: uriOf(posix.join(folder, file)),
  uriBaseId: base,
});

const regionOf = ({start, end}: Place) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** A path as a relative address; a name may hold whatever a disk takes. */
const uriOf = (path: string) =>
  path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');

function fix(folder: string, {file}: Diagnostic, edits: Edit[]) {
  const replacements = edits.map(({place, text}) => ({
    deletedRegion: regionOf(place),
    ...(text !== '' && {insertedContent: {text}}),
  }));
  return {
    description: {text: 'What `compass check --fix` does.'},
    artifactChanges: [{artifactLocation: artifactLocation(folder, file), replacements}],
  };
}

function suppression(folder: string, waived: Waived) {
  return {
    kind: waived.file.endsWith('.md') ? 'inSource' : 'external',
    status: 'accepted',
    justification: visible(
      `${waived.reason} Until ${waived.until}${waived.who === null ? '' : `, ${waived.who}`}.`,
    ),
    location: {physicalLocation: location(folder, waived.file, waived.place)},
  };
}

const sentences = ({reason, note}: Diagnostic) =>
  [reason, note]
    .filter((text) => text !== null)
    .map(sentence)
    .join(' ');

/** SARIF's own markup is links, `[words](address)`, and `{0}` for an argument: a name must not become either. */
const sentence = (text: string) =>
  visible(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/\{(?=\d+\})/g, '{ ')
    .replace(/[^.!?]$/u, '$&.');

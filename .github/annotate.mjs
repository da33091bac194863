// Turns the JSON of `compass check --format json` into annotations of a pull request.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** GitHub shows ten annotations of a kind and step; the rest is in the log. */
const most = 10;
const kinds = {error: ['error'], warning: ['warning'], notice: ['notice', 'hint']};

/**
 * Workflow commands, one a line, that no name and no message can break out of.
 *
 * @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function annotations({diagnostics}) {
  return Object.entries(kinds).flatMap(([command, severities]) =>
    diagnostics
      .filter((diagnostic) => severities.includes(diagnostic.severity))
      .slice(0, most)
      .map((diagnostic) => annotation(command, diagnostic)),
  );
}

function annotation(command, {file, place, reason, note, ruleId, url, waived}) {
  const {line, column} = place?.start ?? {line: 1, column: 1};
  const properties = {file, line, col: column, title: ruleId};
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${command} ${written.join(',')}::${escapeData([reason, note, waived && waiverWords(waived), url].filter(Boolean).join('\n'))}`;
}

const waiverWords = ({until, who, reason}) =>
  `Waived until ${until}${who === null ? '' : ` by ${who}`}: ${reason}`;

const escapeData = (text) => plain(text).replace(/%/g, '%25').replace(/\n/g, '%0A').replace(/##\[/g, '## [');
const escapeProperty = (text) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Characters that nobody sees, line ends of any kind but the plain one among them, are shown by their number. */
const plain = (text) =>
  text.replace(
    /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0).toString(16)}}`,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of annotations(JSON.parse(readFileSync(0, 'utf8')))) console.log(line);
}

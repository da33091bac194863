import {linesOf} from '../model/lines';
import {parseYaml} from '../model/parse-yaml';
import {RefusedForms} from './refused';

/**
 * The names in a list of labels: as `gh label list --json name` writes it, or as a list in YAML, alone or below `labels`.
 *
 * @throws {RefusedForms} where it is no such list
 */
export function parseLabels(file: string, text: string): string[] {
  const list = file.endsWith('.json') ? readJson(file, text) : readYaml(file, text);
  const names = Array.isArray(list) ? list.map(nameOf) : [];
  if (names.length === 0 || names.includes(''))
    throw new RefusedForms(
      `Unexpected contents of \`${file}\`, expected a list of labels, each with a \`name\``,
    );
  return names;
}

const nameOf = (label: unknown): string => {
  const name = typeof label === 'object' && label !== null ? (label as {name?: unknown}).name : label;
  return typeof name === 'string' ? name : '';
};

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedForms(`Unexpected contents of \`${file}\`, expected JSON`);
  }
}

/** Our YAML has keys at its top; a list alone gets one, on a line that is not counted. */
function readYaml(file: string, text: string): unknown {
  const lines = text.split(/\r\n?|\n/);
  const start = lines.findIndex(hasContents);
  const isAlone = /^\s*-(?:\s|$)/.test(lines[start] ?? '');
  const yaml = isAlone ? ['labels:', ...lines.fill('', 0, start)].join('\n') : text;
  const {data, faults} = parseYaml(yaml, 0, linesOf(yaml));
  const [first] = faults;
  if (first) {
    const line = (first.place?.start.line ?? 1) - (isAlone ? 1 : 0);
    throw new RefusedForms(`${file}:${Math.max(1, line)}: ${first.reason}`);
  }
  return data.labels;
}

/** Whether a line is more than a blank, a remark or the mark at the head of a document. */
const hasContents = (line: string) => !/^(?:---|\s*(?:#|$))/.test(line);

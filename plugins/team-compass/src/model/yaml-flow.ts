import {isScalar, type YAMLMap} from 'yaml';
import {quote} from './quote';
import {at, type Line, type LineFault} from './yaml-line';

/** What is wrong on a line with braces in which a second colon stands; nothing where that is not plain. */
export function secondColonWithin(line: Line): LineFault | null {
  if (!/[{[]/.test(line.text)) return null;
  return semicolon(line) ?? nested(line);
}

function semicolon(line: Line): LineFault | null {
  if (!/;\s*[\w-]+:\s/.test(line.text)) return null;
  const mended = line.text.replace(/;(?=\s*[\w-]+:\s)/g, ',');
  return {...at(line, `Unexpected \`;\` within braces, expected \`,\`: ${quote(mended)}`), mended};
}

/** `{holds: role: Ana}`: what belongs to a key needs braces of its own. */
function nested(line: Line): LineFault | null {
  const found = /([\w-]+): ([\w-]+: [^,:{}[\]]+?)(?=\s*[,}])/.exec(line.text);
  if (!found) return null;
  const [pair, key, inner] = found;
  const mended = line.text.replace(pair, () => `${key}: {${inner}}`);
  const reason = `Unexpected second \`:\` in ${quote(pair)}, expected braces around what belongs to \`${key}\`: ${quote(mended)}`;
  return {...at(line, reason), mended};
}

/** Words within braces that are read as a key without a value: the colon is missing. */
export function withoutColonWithin({items, flow}: YAMLMap, text: string): LineFault | null {
  if (!flow) return null;
  for (const {key, value} of items) {
    if (!isScalar(key) || value !== null || !key.range) continue;
    const [from, to] = key.range;
    const [, name, rest] = /^([a-z_]+) +(\S.*)$/.exec(text.slice(from, to)) ?? [];
    if (name === undefined) continue;
    const mended = `${name}: ${rest}`;
    const reason = `Unexpected ${quote(text.slice(from, to))} without a colon, expected ${quote(mended)}`;
    return {from, to, reason, mended};
  }
  return null;
}

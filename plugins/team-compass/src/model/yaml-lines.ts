import {quote} from './quote';
import {secondColonWithin} from './yaml-flow';
import {at, isKey, type Line, type LineFault, linesIn, spaces} from './yaml-line';
import {brokenList} from './yaml-lists';

/** What a line of keys most likely has wrong, which its parser only knows to be no YAML; nothing where that is not plain. */
export function likelyCause(code: string, text: string, offset: number): LineFault | null {
  const lines = linesIn(text);
  const index = lines.findLastIndex(({start, indent}) => start - indent <= offset);
  const line = lines[index];
  if (code === 'TAB_AS_INDENT') return tabBefore(text, offset, line);
  if (!line) return null;
  const inList = brokenList(lines, index);
  if (inList) return inList;
  if (code === 'BLOCK_IN_FLOW') return secondColonWithin(line);
  const dash = needlessDash(lines, index);
  if (dash) return dash;
  if (code === 'BAD_INDENT') return unevenBefore(lines, index) ?? needsQuotes(line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return (
      besideParent(lines, index) ??
      notDeepEnough(lines, index) ??
      tooDeep(line, lines[index + 1]) ??
      secondColon(line)
    );
  const isNoKey = code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';
  return (isNoKey ? withoutSpace(line) : null) ?? needsQuotes(line) ?? (isNoKey ? withoutColon(line) : null);
}

/** What keeps a text of one line from being a key with its value. */
export function oneLine(text: string): LineFault | null {
  const [line, ...others] = linesIn(text);
  return line && others.length === 0 ? withoutSpace(line) : null;
}

/** What a line begins with: its key, or its first word. */
const nameOf = ({text}: Line) => /^(?:- +)?[\w-]+(?=:)/.exec(text)?.[0] ?? text.split(' ', 1)[0] ?? text;

const hasValue = ({text}: Line) => /^(?:- +)?[\w-]+: +[^\s|>]/.test(text);

function indented(line: Line, expected: number, as: string): LineFault {
  const name = nameOf(line);
  const found =
    line.indent === 0
      ? `${quote(name)} without spaces in front`
      : `${spaces(line.indent)} in front of ${quote(name)}`;
  return at(line, `Unexpected ${found}, expected ${expected === 0 ? 'none' : expected}, ${as}`, name);
}

const asBefore = (line: Line) => `as in front of ${quote(nameOf(line))}`;

/** A line that a tab is in front of: it stands beside the one above it, or below it. */
function tabBefore(text: string, offset: number, above: Line | undefined): LineFault | null {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const [, tabs = '', words = ''] = /^([ ]*\t[ \t]*)([^\r\n]*)/.exec(text.slice(from)) ?? [];
  if (!above || words === '') return null;
  const isParent = isKey(above) && !hasValue(above);
  const indent = above.indent + (isParent ? 2 : 0);
  const as = isParent ? `since it belongs to ${quote(nameOf(above))}` : asBefore(above);
  const name = nameOf({start: from, indent: 0, text: words});
  const expected = indent === 0 ? 'none' : spaces(indent);
  return {
    from,
    to: from + tabs.length,
    reason: `Unexpected tab in front of ${quote(name)}, expected ${expected}, ${as}`,
  };
}

/** A dash in front of a key that stands beside others without one. */
function needlessDash(lines: Line[], index: number): LineFault | null {
  const line = lines[index];
  const [, key] = (line && /^- ([\w-]+:)$/.exec(line.text)) ?? [];
  const others = openAt(lines, index).filter(({indent}) => indent === line?.indent);
  if (!line || key === undefined || !others.some((other) => isKey(other) && !other.text.startsWith('-')))
    return null;
  return {
    ...at(line, `Unexpected dash in front of ${quote(key)}, expected ${quote(key)} alone`),
    mended: key,
  };
}

/** A line that stands deeper than the one with a value above it. */
function tooDeep(line: Line, next: Line | undefined): LineFault | null {
  if (!next || next.indent <= line.indent || !isKey(next) || !hasValue(line)) return null;
  return indented(next, line.indent, asBefore(line));
}

/** A line that stands beside the empty key which it belongs to, while the next one stands below. */
function besideParent(lines: Line[], index: number): LineFault | null {
  const [above, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !line || !next || line.indent !== above.indent || line.indent >= next.indent) return null;
  if (!isKey(above) || hasValue(above)) return null;
  return indented(line, next.indent, `since it belongs to ${quote(nameOf(above))}`);
}

/** A line that closes what the one below it belongs to. */
function notDeepEnough(lines: Line[], index: number): LineFault | null {
  const [line, next] = [lines[index], lines[index + 1]];
  const open = openAt(lines, index);
  const last = open.at(-1);
  if (!line || !next || !last || line.indent >= next.indent) return null;
  return open.some(({indent}) => indent === next.indent) ? indented(line, last.indent, asBefore(last)) : null;
}

/** A line that stands under none of those above it: it is at fault itself, or the one that closed those it belongs to. */
function unevenBefore(lines: Line[], index: number): LineFault | null {
  const line = lines[index];
  if (!line) return null;
  const parent = lines.findLastIndex((one, at) => {
    const child = lines[at + 1];
    const isEmpty = isKey(one) && !hasValue(one) && one.indent < line.indent;
    return at + 1 < index && isEmpty && child?.indent === one.indent && !hasValue(child) && isKey(child);
  });
  const [above, child] = [lines[parent], lines[parent + 1]];
  if (above && child) return indented(child, line.indent, `since it belongs to ${quote(nameOf(above))}`);
  const closing = notDeepEnough(lines, index - 1);
  if (closing) return closing;
  const near = [...openAt(lines, index)].sort(
    (a, b) => Math.abs(a.indent - line.indent) - Math.abs(b.indent - line.indent) || b.indent - a.indent,
  );
  const [sibling] = near;
  return sibling ? indented(line, sibling.indent, asBefore(sibling)) : null;
}

/** The lines that something below could stand under, outermost first. */
function openAt(lines: Line[], index: number): Line[] {
  const open: Line[] = [];
  for (const line of lines.slice(0, index)) {
    while ((open.at(-1)?.indent ?? -1) >= line.indent) open.pop();
    open.push(line);
  }
  return open;
}

function secondColon(line: Line): LineFault | null {
  const [, several] = /^- +([\w-]+: [^,:{}[\]]+(?:, *[\w-]+: [^,:{}[\]]+)+)$/.exec(line.text) ?? [];
  if (several !== undefined)
    return at(
      line,
      `Unexpected second \`:\` on one line, expected braces around what belongs together: ${quote(`- {${several}}`)}`,
    );
  const [, key = '', value = ''] = /^((?:- +)?[\w-]+: +)([^"'[{].*)$/.exec(line.text) ?? [];
  if (!/:(?: |$)/.test(value)) return null;
  const expected = quote(`${key}${inQuotes(value)}`);
  return at(
    line,
    `Unexpected second \`:\` on one line, expected quotes around a value that contains a colon: ${expected}`,
  );
}

function withoutSpace(line: Line): LineFault | null {
  const [, key, value] = /^((?:- +)?[A-Za-z_][\w-]*):([^\s:/].*)$/.exec(line.text) ?? [];
  if (!key) return null;
  const mended = `${key}: ${value}`;
  const found = `${quote(line.text)} without a space behind the colon`;
  return {...at(line, `Unexpected ${found}, expected ${quote(mended)}`), mended};
}

/** A value that begins with a sign which means something else here. */
function needsQuotes(line: Line): LineFault | null {
  const [, key = '', value = ''] =
    /^((?:- +)?(?:[\w-]+: +)?)([@`%].*|\{\{.*|\[[^\]]*\]\(.*)$/.exec(line.text) ?? [];
  if (!value) return null;
  const sign = value.startsWith('{{') ? '{{' : value.charAt(0);
  const expected = quote(`${key}${inQuotes(value)}`);
  return at(
    line,
    `Unexpected ${quote(sign)} at the beginning of a value, expected quotes around it: ${expected}`,
  );
}

function withoutColon(line: Line): LineFault | null {
  if (isKey(line)) return null;
  const [, key, value] = /^([a-z_]+) +(.*)$/.exec(line.text) ?? [];
  const expected = key ? `\`key: value\`, such as ${quote(`${key}: ${value}`)}` : '`key: value`';
  return at(line, `Unexpected line without a colon, expected ${expected}`);
}

const inQuotes = (value: string) => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

/** A command as the runner of GitHub's workflows understands it. */
export interface LogCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/**
 * The commands in what a program prints. Both forms that the runner knows are read as it reads them, line by line, each line
 * also without the marks that nobody sees, since its comparisons pass over them. Any word counts as the name of a command:
 * `stop-commands` makes one of any word.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function commandsIn(output: string): LogCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => {
    const plain = line.replace(/[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}\0]/gu, '');
    const found = colonCommand(line) ?? bracketCommand(line) ?? colonCommand(plain) ?? bracketCommand(plain);
    return found ? [found] : [];
  });
}

/** White space as .NET trims it: not the mark of byte order that JavaScript counts, too. */
const whiteSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

/** `::name key=value,key=value::data`, at the beginning of a line but for white space. */
function colonCommand(line: string): LogCommand | null {
  const text = line.replace(whiteSpace, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const property = (value: string) =>
    decoded(value, {'%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%'});
  return {
    ...headOf(text.slice(2, end), ',', property),
    data: decoded(text.slice(end + 2), {'%0D': '\r', '%0A': '\n', '%25': '%'}),
  };
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function bracketCommand(line: string): LogCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const value = (text: string) =>
    decoded(text, {'%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%'});
  return {...headOf(line.slice(start + 3, end), ';', value), data: value(line.slice(end + 1))};
}

function headOf(head: string, between: string, value: (text: string) => string) {
  const space = head.indexOf(' ');
  const [name, rest] = space < 0 ? [head, ''] : [head.slice(0, space), head.slice(space + 1)];
  const pairs = rest.split(between).flatMap((pair) => {
    const [, key, text] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    return key !== undefined && text !== undefined ? [[key.trim(), value(text)] as const] : [];
  });
  return {name, properties: Object.fromEntries(pairs)};
}

/** One after the other, as the runner does it, and `%25` last. */
const decoded = (text: string, codes: Record<string, string>) =>
  Object.entries(codes).reduce((written, [code, letter]) => written.replaceAll(code, letter), text);

/**
 * What a program prints in a workflow of GitHub is read line by line: `::name …::data`, with white space before it, is a
 * command, and so is `##[name …]data` anywhere. Comparisons there pass over marks that nobody sees, so these do, too.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const unseen = '[\\p{M}\\p{Default_Ignorable_Code_Point}]*';
const bracket = new RegExp(`(#${unseen}#${unseen})\\[`, 'gu');
const colons = new RegExp(
  `^((?:[^\\S\\n]|[\\p{M}\\p{Default_Ignorable_Code_Point}])*:${unseen})(?=:)`,
  'gmu',
);

/** Lines that are no commands, whatever stands in them. */
export const withoutCommands = (text: string) => withoutBrackets(text).replace(colons, '$1 ');

/** The same for a text that has its own way to write a bracket. */
export const withoutBrackets = (text: string, written = ' [') =>
  text.replace(bracket, (_all, before: string) => before + written);

/** A command with its properties, on one line that nothing in them ends. */
export function workflowCommand(
  name: string,
  properties: Record<string, string | number>,
  data: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${escaped(data)}`;
}

const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const escaped = (text: string) =>
  withoutBrackets(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

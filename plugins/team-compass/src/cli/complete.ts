import type {Argument, Command, Option} from 'commander';
import {type Candidate, type Source, sources} from './completion-sources';

/**
 * What can stand in the place of the last word, for a shell to read: on the first line `names`, `files`, `folders` or
 * `nothing`, on each other one a name, a tab, and what it is. For files and folders the shell looks itself.
 */
export async function complete(program: Command, words: string[]): Promise<string> {
  const typed = words.at(-1) === '=' ? '' : (words.at(-1) ?? '');
  const [, flag = '', rest] = /^(--[a-z-]+=)(.*)$/s.exec(typed) ?? [];
  const source = sourceAt(
    program,
    [...words.slice(0, -1), ...(flag === '' ? [] : [flag.slice(0, -1)])],
    rest ?? typed,
  );
  if (typeof source === 'string') return `${source}\n`;
  const names = (await source()).filter(({name}) => name.startsWith(rest ?? typed) && isPlain(name));
  return ['names', ...names.map(({name, about}) => `${flag}${name}\t${about}`), ''].join('\n');
}

/**
 * A shell gets names that mean nothing to it, and that nobody has to quote: names in pages are strangers' text, and a
 * shell would run what stands in `$(…)`.
 */
const isPlain = (name: string) => /^[A-Za-z0-9-][A-Za-z0-9_./-]*$/.test(name);

/** Where the words that can follow come from. */
function sourceAt(program: Command, before: string[], typed: string): Source {
  let command = program;
  let option: Option | undefined;
  let operands = 0;
  let isOver = false;
  // Bash takes `--format=json` for three words.
  for (const word of before.filter((one) => one !== '=')) {
    if (option) option = undefined;
    else if (word === '--') isOver = true;
    else if (word.startsWith('-') && !isOver)
      option = optionsOf(command).find((one) => takesValue(one) && [one.short, one.long].includes(word));
    else {
      const below = operands === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      // `help check` is completed as `check` is.
      if (below) command = below;
      else if (word !== 'help' || command.commands.length === 0) operands += 1;
    }
  }
  if (option) return valuesOf(option);
  if (typed.startsWith('-') && !isOver) return async () => optionsOf(command).map(asCandidate);
  if (command.commands.length > 0) return async () => (operands === 0 ? commandsOf(command) : []);
  const argument = command.registeredArguments[operands];
  return argument ? valuesOf(argument) : 'nothing';
}

const optionsOf = (command: Command) => command.createHelp().visibleOptions(command);
const takesValue = ({required, optional}: Option) => required || optional;
const asCandidate = ({long, flags, description}: Option): Candidate => ({
  name: long ?? flags,
  about: description,
});

const commandsOf = (command: Command): Candidate[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({name: one.name(), about: one.description()}));

/** What can be given to an option or an argument. */
function valuesOf(asked: Option | Argument): Source {
  const {argChoices} = asked;
  if (argChoices) return async () => argChoices.map((name) => ({name, about: ''}));
  return sources[placeOf(asked)] ?? 'nothing';
}

/** What stands for it in help, between brackets. */
export const placeOf = (asked: Option | Argument): string =>
  'flags' in asked ? (/<(.+)>/.exec(asked.flags)?.[1] ?? '') : asked.name();

import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Argument, Command} from 'commander';
import {nearest, quoteList} from '../model/names';
import {visible} from '../reporters/visible';

/** Says what was found and what was expected where a command is used as it cannot be. */
export function refuseMisuse(command: Command): void {
  command.configureOutput({outputError: () => {}}).exitOverride((error) => {
    const words = wordsFor[error.code]?.(command, error.message);
    if (words === undefined) throw error;
    const shown = command.commands.length > 0 ? 'the commands' : 'how it is used';
    throw new Error(`Unexpected ${words}\n(${fullName(command)} --help shows ${shown}.)`);
  });
}

/** The name of a command with those above it: `compass inventory update`. */
export const fullName = (command: Command): string =>
  command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();

/** An argument as help shows it. */
export const shownAs = (argument: Argument) =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;

/** The words for what commander refuses, by its code. Whatever else it knows stands in its message alone. */
const wordsFor: Record<string, (command: Command, message: string) => string> = {
  'commander.unknownCommand': (command, message) => {
    const name = quotedIn(message);
    if (command.parent === null && isFolder(name)) {
      const root = isHandbook(name) ? ` ${name}` : '';
      return `folder ${quote(name)}, expected a command, as in ${quote(`compass check${root}`)}`;
    }
    return `unknown command ${quote(name)}, expected ${nearOrAll(name, commandNames(command))}`;
  },
  'commander.unknownOption': (command, message) => {
    const flag = quotedIn(message);
    const known = command
      .createHelp()
      .visibleOptions(command)
      .flatMap(({long}) => long ?? []);
    const [name = ''] = flag.split('=');
    return `unknown option ${quote(flag)}, expected ${nearOrAll(name, known)}`;
  },
  'commander.missingArgument': (command, message) => {
    const name = quotedIn(message);
    const {argChoices, description} = command.registeredArguments.find((one) => one.name() === name) ?? {};
    return `${endOf(command)}, expected \`<${name}>\`: ${argChoices ? quoteList(argChoices) : description}`;
  },
  'commander.excessArguments': ({args, registeredArguments}) => {
    const most = registeredArguments.map(shownAs);
    const expected = most.length > 0 ? `no more than ${quoteList(most, 'and')}` : 'none';
    return `argument ${quote(args[most.length] ?? '')}, expected ${expected}`;
  },
  'commander.optionMissingArgument': (_command, message) => {
    const flags = quotedIn(message);
    return `\`${flags.split(' ')[0]}\` without a value, expected \`${flags}\``;
  },
  'commander.missingMandatoryOptionValue': (command, message) => {
    const flags = quotedIn(message);
    const {long, argChoices} = command.options.find((option) => option.flags === flags) ?? {};
    return `${endOf(command)}, expected ${quoteList(argChoices?.map((choice) => `${long} ${choice}`) ?? [flags])}`;
  },
  'commander.conflictingOption': (_command, message) => {
    const [, one, other] = /option '(.*)' cannot be used with option '(.*)'/.exec(message) ?? [];
    return `\`${one}\` beside \`${other}\`, expected one of them`;
  },
  'commander.invalidArgument': (_command, message) => {
    const [, flags, value = '', name, why = ''] = invalid.exec(message) ?? [];
    return `${quote(value)} for \`${flags ?? `<${name}>`}\`, expected ${expectedOf(value, why)}`;
  },
};

/** What commander quotes, where it quotes one thing. */
const quotedIn = (message: string) => /'(.*)'/s.exec(message)?.[1] ?? '';

const invalid =
  /^error: (?:option '(.+?)' argument|command-argument value) '(.*)' is invalid(?: for argument '(.*?)')?\. (.*)$/s;

function expectedOf(value: string, why: string): string {
  const [, choices] = /^Allowed choices are (.*)\.$/.exec(why) ?? [];
  return choices === undefined
    ? why.replace(/^Expected /, '').replace(/\.$/, '')
    : nearOrAll(value, choices.split(', '));
}

/** The names that are near to one that is none, or else all. */
function nearOrAll(name: string, known: string[]): string {
  const near = nearest(bare(name), known.map(bare));
  return quoteList(near.length > 0 ? known.filter((one) => near.includes(bare(one))) : known);
}

const bare = (name: string) => name.replace(/^-+/, '');

const commandNames = (command: Command) =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name());

const endOf = (command: Command) => `end after ${quote([fullName(command), ...command.args].join(' '))}`;
const quote = (typed: string) => `\`${visible(typed)}\``;
const isFolder = (path: string) => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
const isHandbook = (path: string) => ['compass.yml', 'docs'].some((name) => existsSync(join(path, name)));

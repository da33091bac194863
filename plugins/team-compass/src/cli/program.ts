import {Command} from 'commander';
import {version} from '../../package.json';
import {addChanges} from './changes';
import {addCheck} from './check';
import {addCompletion} from './completion';
import {addCoverage} from './coverage';
import {addDiagram} from './diagram';
import {examples} from './examples';
import {addExplain} from './explain';
import {addExport} from './export';
import {addForms} from './forms';
import {addInit} from './init';
import {addInventory} from './inventory';
import {addLinks} from './links';
import {fullName, refuseMisuse, shownAs} from './misuse';
import {addNew} from './new';
import {addPrint} from './print';
import {addRename} from './rename';
import {addWatch} from './watch';

/** The whole command line. */
export function compassProgram(setExitCode: (code: number) => void): Command {
  const program = new Command('compass')
    .description('Checks a team handbook like code.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    // Every command has options; on a narrow terminal there is no room to say so.
    .configureHelp({minWidthToWrap: 20, subcommandTerm: withArguments});
  addCheck(program, setExitCode);
  addWatch(program);
  addInit(program);
  addNew(program, setExitCode);
  addExplain(program, setExitCode);
  addCoverage(program, setExitCode);
  addPrint(program, setExitCode);
  addChanges(program);
  addRename(program);
  addDiagram(program, setExitCode);
  addExport(program, setExitCode);
  addInventory(program, setExitCode);
  addForms(program);
  addLinks(program, setExitCode);
  addCompletion(program);
  for (const command of commandsBelow(program)) finish(command);
  return program;
}

function finish(command: Command): void {
  refuseMisuse(command);
  const shown = examples[fullName(command)] ?? [];
  if (command.commands.length > 0) command.helpCommand('help [command]', 'Show the help of a command.');
  if (shown.length > 0)
    command.addHelpText('after', `\nFor example:\n${shown.map((line) => `  ${line}\n`).join('')}`);
}

const withArguments = (command: Command) =>
  [command.name(), ...command.registeredArguments.map(shownAs)].join(' ');

/** A command and all below it. */
export function commandsBelow(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsBelow)];
}

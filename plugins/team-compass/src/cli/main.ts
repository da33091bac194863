import {Command, CommanderError} from 'commander';
import {version} from '../../package.json';
import {addChanges} from './changes';
import {addCheck} from './check';
import {addCoverage} from './coverage';
import {addDiagram} from './diagram';
import {addExplain} from './explain';
import {addExport} from './export';
import {failureWords} from './failure';
import {addForms} from './forms';
import {addInit} from './init';
import {addInventory} from './inventory';
import {addLinks} from './links';
import {addNew} from './new';
import {addPrint} from './print';
import {addWatch} from './watch';

/** Exit codes: 0 no error, 1 errors in the handbook, 2 the command could not be carried out. */
async function main(): Promise<number> {
  const program = new Command('compass')
    .description('Checks a team handbook like code.')
    .version(version, '--version', 'Print the version.')
    .helpOption('-h, --help', 'Show help.')
    .showHelpAfterError('(compass --help shows the commands.)')
    .exitOverride();
  let exitCode = 0;
  const setExitCode = (code: number) => {
    exitCode = code;
  };
  addCheck(program, setExitCode);
  addInit(program);
  addNew(program, setExitCode);
  addWatch(program);
  addExplain(program, setExitCode);
  addCoverage(program, setExitCode);
  addPrint(program, setExitCode);
  addChanges(program);
  addDiagram(program, setExitCode);
  addExport(program, setExitCode);
  addInventory(program, setExitCode);
  addForms(program);
  addLinks(program, setExitCode);
  try {
    await program.parseAsync();
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(failureWords(error));
    return 2;
  }
}

/** Whoever reads along may stop early, as in `compass check | head`: that is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main().then((code) => {
  process.exitCode = code;
});

import {CommanderError} from 'commander';
import {failureWords} from './failure';
import {compassProgram} from './program';

/** Exit codes: 0 no error, 1 errors in the handbook, 2 the command could not be carried out. */
async function main(): Promise<number> {
  let exitCode = 0;
  const program = compassProgram((code) => {
    exitCode = code;
  });
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
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// Until it is done it has failed: nothing may be left to wait for before there is a result.
process.exitCode = 2;
process.once('beforeExit', unfinished);
main().then((code) => {
  process.off('beforeExit', unfinished);
  process.exitCode = code;
});

function unfinished(): void {
  process.stderr.write(
    'compass: Unexpected end before there was a result, expected one. Please try again, and report it if it comes again.\n',
  );
}

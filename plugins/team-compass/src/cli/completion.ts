import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Argument, type Command} from 'commander';

/** The shells whose ways of completing we know. */
const shells = ['bash', 'zsh', 'fish'];

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print what makes a shell complete our commands, options and names.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: string) => {
      // Beside the bundle, as they are: a shell is better read in its own file.
      process.stdout.write(readFileSync(join(__dirname, '../completion', `compass.${shell}`), 'utf8'));
    });
  program
    .command('complete', {hidden: true})
    .description('Say what can stand at the end of a command; for those scripts.')
    .argument('[words...]', 'what was typed after the name of the command')
    .action(async (words: string[]) => {
      const {complete} = await import('./complete');
      process.stdout.write(await complete(program, words));
    });
}

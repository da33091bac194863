import type {Command} from 'commander';
import {compile} from '../compass/compile';
import {sortedJson} from '../reporters/sorted-json';

export function addPrint(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('print')
    .description('Print the compiled compass as sorted JSON.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action((root: string) => {
      const {compass, diagnostics} = compile(root);
      process.stdout.write(sortedJson(compass));
      setExitCode(diagnostics.some(({severity}) => severity === 'error') ? 1 : 0);
    });
}

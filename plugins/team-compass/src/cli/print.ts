import type {Command} from 'commander';

export function addPrint(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('print')
    .description('Print the compiled compass as sorted JSON.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action(async (root: string) => {
      const {compile, sortedJson} = await import('./pipeline');
      const {compass, diagnostics} = compile(root);
      process.stdout.write(sortedJson(compass));
      setExitCode(diagnostics.some(({severity}) => severity === 'error') ? 1 : 0);
    });
}

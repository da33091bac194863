import {type Command, Option} from 'commander';
import type {Compiled} from '../compass/compile';
import {processNamed} from './process-named';

export function addExport(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('export')
    .description('Write a process for engines that run it, and tell what the format cannot say.')
    .argument('<process>', 'the id of the process')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .addOption(new Option('--format <format>', 'how it is written').choices(['bpmn']).makeOptionMandatory())
    .action(async (id: string, root: string) => setExitCode(await exportProcess(id, root)));
}

async function exportProcess(id: string, root: string): Promise<number> {
  const {compile} = await import('./pipeline');
  const compiled = compile(root);
  const process = await processNamed(compiled.compass, id);
  if (hasErrors(compiled, process.file)) {
    tell(`${process.file} has errors. A process is exported once \`compass check\` passes.\n`);
    return 1;
  }
  const {exportBpmn, lossReport} = await import('../export');
  const {xml, losses} = await exportBpmn(compiled.compass, process);
  globalThis.process.stdout.write(xml);
  tell(lossReport(id, losses));
  return 0;
}

const hasErrors = ({diagnostics}: Compiled, file: string) =>
  diagnostics.some((diagnostic) => diagnostic.file === file && diagnostic.severity === 'error');

const tell = (words: string) => globalThis.process.stderr.write(`compass: ${words}`);

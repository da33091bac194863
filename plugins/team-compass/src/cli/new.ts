import type {Command} from 'commander';
import {addNewExample} from './new-example';
import {addNewPages} from './new-page';

export function addNew(program: Command, setExitCode: (code: number) => void): void {
  const group = program
    .command('new')
    .description('Begin a page, or a worked example, that passes the check. Asks for what is not said.');
  addNewPages(group, setExitCode);
  addNewExample(group, setExitCode);
}

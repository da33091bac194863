import type {Command} from 'commander';
import type {ExampleGiven} from '../scaffold/draft-example';
import {begun, type WritingOptions, writingOptions} from './begin';

export function addNewExample(group: Command, setExitCode: (code: number) => void): void {
  const command = group
    .command('scenario')
    .description('A worked example: a way through a process, walked by people who are made up.')
    .argument('[title]', 'what the example is called')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .option('--process <id>', 'the process that is walked')
    .option('--role <id>', 'the role that changes hands, in a process that hands one over')
    .option(
      '--walks <what>',
      'what it shows, such as first-try:fixed, close:silence, or end; else what no example shows yet',
    )
    .option('--page <file>', 'the page it is added to, such as docs/processes/worked-examples.md');
  writingOptions(command).action(
    async (name: string | undefined, root: string, options: ExampleGiven & WritingOptions) => {
      const {compile, draftExample} = await import('./pipeline');
      const given = {...options, ...(name !== undefined && {name})};
      const code = await begun(options, root, async (ask) => ({
        draft: await draftExample(root, compile(root), given, ask),
        next: [
          'Say in front of it what it shows, and change the names and times as you like: the check runs it.',
          'See what is walked now, and what is not: compass coverage',
        ],
      }));
      setExitCode(code);
    },
  );
}

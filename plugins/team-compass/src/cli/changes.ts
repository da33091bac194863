import type {Command} from 'commander';

export function addChanges(program: Command): void {
  program
    .command('changes')
    .description('Tell what became different for readers since a base, as Markdown.')
    .argument('<base>', 'a file that `compass print` wrote, or else a git revision, such as main')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action(async (base: string, root: string) => {
      const {changesBetween, readBase, readCurrent, reportChanges} = await import('./pipeline');
      const after = readCurrent(root);
      const before = await readBase(root, base, after.config);
      process.stdout.write(
        reportChanges(changesBetween(before, after), {
          site: after.config.site,
          docs: after.docs,
          isPartial: before.isPartial || after.isPartial,
        }),
      );
    });
}

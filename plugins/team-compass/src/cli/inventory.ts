import {type Command, Option} from 'commander';
import {type DiffOptions, diff} from './inventory-diff';
import {publish} from './inventory-publish';
import {type UpdateChoices, update} from './inventory-update';

export function addInventory(program: Command, setExitCode: (code: number) => void): void {
  const inventory = program
    .command('inventory')
    .description('Keep the names that other sites give out, and those that we give to them.');
  inventory
    .command('update')
    .description('Write the snapshots of the names that other sites give out.')
    .argument('[service]', 'the site, as `services` in compass.yml calls it; all of them without one')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .option('--from <address or file>', 'the objects.inv or myst.xref.json of the site')
    .option('--force', 'take the names also where the site calls itself something else now')
    .action(async (id: string | undefined, root: string, options: UpdateChoices) =>
      setExitCode(await update(id, root, options)),
    );
  inventory
    .command('diff')
    .description('Tell which of our lines the names that other sites give out now would break.')
    .argument('[service]', 'the site, as `services` in compass.yml calls it; all of them without one')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .option('--from <address or file>', 'the objects.inv or myst.xref.json of the site')
    .option('--apply', 'replace the names that have one new name by their place or title')
    .option('--update', 'write the snapshot, too: what was read is locked with what was replaced')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(['text', 'markdown']).default('text'),
    )
    .action(async (id: string | undefined, root: string, options: DiffOptions) =>
      setExitCode(await diff(id, root, options)),
    );
  inventory
    .command('publish')
    .description('Add the names that this handbook gives out to inventories/published.json.')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .action(publish);
}

import type {Command} from 'commander';
import type {Update} from '../compass/update-inventory';
import type {Config} from '../types';

export function addInventory(program: Command): void {
  const inventory = program.command('inventory').description('Keep the names that other sites give out.');
  inventory
    .command('update')
    .description('Write the snapshot of a site’s names, from its objects.inv.')
    .argument('<service>', 'the site, as `services` in compass.yml calls it')
    .argument('[root]', 'the folder that holds compass.yml and the docs folder', '.')
    .requiredOption('--from <file>', 'the objects.inv of the site')
    .action(update);
}

async function update(id: string, root: string, {from}: {from: string}): Promise<void> {
  const {readConfig, updateInventory} = await import('./pipeline');
  const {config, findings} = readConfig(root);
  if (findings.length > 0)
    throw new Error('compass.yml has mistakes, which `compass check` shows. Nothing was written.');
  const service = await serviceNamed(config, id);
  try {
    process.stdout.write(summaryOf(updateInventory(root, service, from)));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`${words}\n${service.inventory} is as it was.`);
  }
}

async function serviceNamed({services}: Config, id: string) {
  const {nearest, own, quoteList} = await import('./pipeline');
  const service = own(services, id);
  if (service) return service;
  const known = Object.keys(services);
  const near = nearest(id, known);
  const expected = near.length > 0 ? near : known;
  throw new Error(
    `Unexpected unknown site \`${id}\`, expected ${expected.length > 0 ? quoteList(expected) : 'one that `services` in compass.yml names'}`,
  );
}

function summaryOf({file, names, isWritten, added, removed, moved}: Update): string {
  const count = `${names} ${names === 1 ? 'name' : 'names'}`;
  if (!isWritten) return `${file} is up to date: ${count}.\n`;
  const lines = [
    ...added.map(({type, name}) => `+ ${type} ${name}`),
    ...removed.map(({type, name}) => `- ${type} ${name}`),
    ...moved.map(({type, name, location}) => `~ ${type} ${name} is now at ${location}`),
  ];
  return `${[...lines, `${file}: ${count}, ${added.length} added, ${removed.length} removed, ${moved.length} moved.`].join('\n')}\n`;
}

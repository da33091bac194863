import type {Update} from '../compass/update-inventory';
import type {Service} from '../types';
import {progressOf} from './progress';
import {servicesNamed} from './services-named';

/** Brings the snapshots up to date, each for itself: where one fails it is as it was, and the others go on. */
export async function update(id: string | undefined, root: string, {from}: {from?: string}): Promise<number> {
  if (id === undefined && from !== undefined)
    throw new Error('Unexpected `--from` without a site, expected the name of the site that it is from.');
  const services = await servicesNamed(root, id);
  const failures: string[] = [];
  for (const [name, service] of services) {
    try {
      process.stdout.write(await updateOne(root, name, service, from));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      failures.push(`${words}\n${service.inventory} is as it was.`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return 0;
}

async function updateOne(root: string, name: string, service: Service, from?: string): Promise<string> {
  const {fetchInventory, updateInventory} = await import('./pipeline');
  const progress = progressOf(name);
  try {
    const offer = await fetchInventory(service, from, progress.tell);
    return await summaryOf(updateInventory(root, service.inventory, offer));
  } finally {
    progress.end();
  }
}

async function summaryOf({file, names, isWritten, added, removed, moved}: Update): Promise<string> {
  const {visible} = await import('./pipeline');
  const count = `${names} ${names === 1 ? 'name' : 'names'}`;
  if (!isWritten) return `${file} is up to date: ${count}.\n`;
  const lines = [
    ...added.map(({type, name}) => `+ ${type} ${name}`),
    ...removed.map(({type, name}) => `- ${type} ${name}`),
    ...moved.map(({type, name, location}) => `~ ${type} ${name} is now at ${location}`),
  ].map(visible);
  return `${[...lines, `${file}: ${count}, ${added.length} added, ${removed.length} removed, ${moved.length} moved.`].join('\n')}\n`;
}

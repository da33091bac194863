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
      failures.push(`${words}\n${await asItWas(root, service.inventory)}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return 0;
}

const asItWas = async (root: string, file: string): Promise<string> => {
  const {existsSync} = await import('node:fs');
  const {join} = await import('node:path');
  return existsSync(join(root, file)) ? `${file} is as it was.` : `${file} was not written.`;
};

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

async function summaryOf({file, names, isWritten, ...changes}: Update): Promise<string> {
  const {changesOf, nameCounts, visible} = await import('./pipeline');
  const count = `${names} ${names === 1 ? 'name' : 'names'}`;
  if (!isWritten) return `${file} is up to date: ${count}.\n`;
  const lines = changesOf(changes).map(({mark, text}) => `${mark} ${visible(text)}`);
  return `${[...lines, `${file}: ${count}, ${nameCounts(changes)}.`].join('\n')}\n`;
}

import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Update} from '../compass/update-inventory';
import type {Service} from '../types';
import {progressOf} from './progress';
import {servicesNamed} from './services-named';

export interface UpdateChoices {
  from?: string;
  force?: boolean;
}

/** Brings the snapshots up to date, each for itself: where one fails it is as it was, and the others go on. */
export async function update(id: string | undefined, root: string, choices: UpdateChoices): Promise<number> {
  if (id === undefined && choices.from !== undefined)
    throw new Error('Unexpected `--from` without a site, expected the name of the site that it is from.');
  const services = await servicesNamed(root, id);
  const failures: string[] = [];
  for (const [name, service] of services) {
    try {
      process.stdout.write(await updateOne(root, name, service, choices));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      failures.push(`${words}\n${asItWas(root, service.inventory)}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return 0;
}

const asItWas = (root: string, file: string): string =>
  existsSync(join(root, file)) ? `${file} is as it was.` : `${file} was not written.`;

async function updateOne(
  root: string,
  name: string,
  service: Service,
  {from, force = false}: UpdateChoices,
): Promise<string> {
  const {fetchInventory, updateInventory} = await import('./pipeline');
  const progress = progressOf(name);
  try {
    const offer = await fetchInventory(service, from, progress.tell);
    return await summaryOf(updateInventory(root, name, service.inventory, offer, {force}));
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

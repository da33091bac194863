import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Update} from '../compass/update-inventory';
import {eachSite} from './each-site';

export interface UpdateChoices {
  from?: string;
  force?: boolean;
}

/** Brings the snapshots up to date, each for itself: where one fails it is as it was, and the others go on. */
export async function update(
  id: string | undefined,
  root: string,
  {from, force = false}: UpdateChoices,
): Promise<number> {
  const {updateInventory} = await import('./pipeline');
  const failures = await eachSite(
    root,
    id,
    from,
    async ({name, service, offer}) => {
      const done = updateInventory(root, name, service.inventory, offer, {force});
      process.stdout.write(await summaryOf(done));
    },
    (words, {inventory}) => `${words}\n${asItWas(root, inventory)}`,
  );
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return 0;
}

const asItWas = (root: string, file: string): string =>
  existsSync(join(root, file)) ? `${file} is as it was.` : `${file} was not written.`;

async function summaryOf({file, names, isWritten, ...changes}: Update): Promise<string> {
  const {changesOf, nameCounts, visible} = await import('./pipeline');
  const count = `${names} ${names === 1 ? 'name' : 'names'}`;
  if (!isWritten) return `${file} is up to date: ${count}.\n`;
  const lines = changesOf(changes).map(({mark, text}) => `${mark} ${visible(text)}`);
  return `${[...lines, `${file}: ${count}, ${nameCounts(changes)}.`].join('\n')}\n`;
}

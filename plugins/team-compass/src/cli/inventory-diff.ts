import {join} from 'node:path';
import type {InventoryDiff, Service} from '../types';
import {progressOf} from './progress';
import {servicesNamed} from './services-named';

export interface DiffOptions {
  from?: string;
  apply?: boolean;
  format: 'text' | 'markdown';
}

/** Tells what new inventories do to our lines; 1 where one breaks. The snapshots stay as they are. */
export async function diff(id: string | undefined, root: string, options: DiffOptions): Promise<number> {
  const {reportInventoryDiff, reportInventoryDiffMarkdown} = await import('./pipeline');
  if (id === undefined && options.from !== undefined)
    throw new Error('Unexpected `--from` without a site, expected the name of the site that it is from.');
  const report = options.format === 'markdown' ? reportInventoryDiffMarkdown : reportInventoryDiff;
  const parts: string[] = [];
  let broken = 0;
  const failures: string[] = [];
  for (const [name, service] of await servicesNamed(root, id)) {
    try {
      const found = await diffOne(root, name, service, options);
      parts.push(report(found));
      broken += found.broken.length;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  process.stdout.write(parts.join('\n'));
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return broken > 0 ? 1 : 0;
}

async function diffOne(
  root: string,
  name: string,
  service: Service,
  {from, apply = false}: DiffOptions,
): Promise<InventoryDiff> {
  const {compile, diffInventory, fetchInventory, lockOf} = await import('./pipeline');
  const progress = progressOf(name);
  try {
    const {names} = lockOf(await fetchInventory(service, from, progress.tell));
    const found = diffInventory(compile(root), name, names);
    return apply ? await mend(root, name, names, found) : found;
  } finally {
    progress.end();
  }
}

/** Replaces what has one new name by more than its spelling, and looks again. */
async function mend(
  root: string,
  service: string,
  names: Parameters<typeof import('../compass/diff-inventory').diffInventory>[2],
  found: InventoryDiff,
): Promise<InventoryDiff> {
  const {compile, diffInventory, renameReferences, writeWhole} = await import('./pipeline');
  const renames = new Map(
    found.broken.flatMap(({written, likely}) =>
      likely?.names.length === 1 && likely.because !== 'spelling'
        ? [[written, likely.names[0]] as const]
        : [],
    ),
  );
  const compiled = compile(root);
  const mended: InventoryDiff['mended'] = [];
  for (const page of compiled.pages) {
    const {text, mended: changes} = renameReferences(compiled, page, renames);
    if (changes.length === 0) continue;
    writeWhole(join(root, page.file), text);
    mended.push(...changes.map((change) => ({file: page.file, ...change})));
  }
  return {...diffInventory(compile(root), service, names), mended};
}

import {join} from 'node:path';
import type {Compiled} from '../compass/compile';
import type {InventoryDiff} from '../types';
import {eachSite, type SiteOffer} from './each-site';

export interface DiffOptions {
  from?: string;
  apply?: boolean;
  update?: boolean;
  format: 'text' | 'markdown';
}

/** Tells what new inventories do to our lines; 1 where one breaks. The snapshots stay as they are, unless it is said otherwise. */
export async function diff(id: string | undefined, root: string, options: DiffOptions): Promise<number> {
  const {reportInventoryDiff, reportInventoryDiffMarkdown} = await import('./pipeline');
  const report = options.format === 'markdown' ? reportInventoryDiffMarkdown : reportInventoryDiff;
  const parts: string[] = [];
  let broken = 0;
  const failures = await eachSite(root, id, options.from, async (site) => {
    const found = await diffOne(root, site, options);
    parts.push(report(found));
    broken += found.broken.length;
  });
  process.stdout.write(parts.join('\n'));
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return broken > 0 ? 1 : 0;
}

async function diffOne(
  root: string,
  {name, service, offer}: SiteOffer,
  {apply = false, update = false}: DiffOptions,
): Promise<InventoryDiff> {
  const {compile, diffInventory, lockOf, updateInventory} = await import('./pipeline');
  const {names} = lockOf(offer);
  const compiled = compile(root);
  const found = diffInventory(compiled, name, names);
  const mended = apply ? await mend(root, compiled, found) : [];
  // Both states are compared before the new one is locked.
  const told = mended.length > 0 ? {...diffInventory(compile(root), name, names), mended} : found;
  if (update) updateInventory(root, name, service.inventory, offer);
  return {...told, isLocked: update};
}

/** Replaces what has one new name by more than its spelling. */
async function mend(
  root: string,
  compiled: Compiled,
  {broken}: InventoryDiff,
): Promise<InventoryDiff['mended']> {
  const {renameReferences, replaceText} = await import('./pipeline');
  const renames = new Map(
    broken.flatMap(({written, likely}) =>
      likely?.names.length === 1 && likely.because !== 'spelling'
        ? [[written, likely.names[0]] as const]
        : [],
    ),
  );
  const files = new Set(broken.filter(({written}) => renames.has(written)).map(({file}) => file));
  return compiled.pages
    .filter(({file}) => files.has(file))
    .flatMap((page) => {
      const {text, mended} = renameReferences(compiled, page, renames);
      if (mended.length > 0) replaceText(join(root, page.file), page.source, text);
      return mended.map((change) => ({file: page.file, ...change}));
    });
}

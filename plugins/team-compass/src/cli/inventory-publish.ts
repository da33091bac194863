import type {Publication} from '../compass/publish-names';

/** Adds the names that are given to other sites for the first time to the list of all that ever were. */
export async function publish(root: string): Promise<void> {
  const {compile, countOf, publishNames} = await import('./pipeline');
  const compiled = compile(root);
  if (countOf(compiled.diagnostics).errors > 0)
    throw new Error('The handbook has errors, which `compass check` shows. Nothing was written.');
  process.stdout.write(await summaryOf(publishNames(root, compiled)));
}

async function summaryOf({file, names, isWritten, added, moved}: Publication): Promise<string> {
  const {visible} = await import('./pipeline');
  const count = `${names} ${names === 1 ? 'name' : 'names'}`;
  if (!isWritten) return `${file} is up to date: ${count}.\n`;
  const lines = [
    ...added.map(({type, name}) => `+ ${type} ${name}`),
    ...moved.map(({type, name, page}) => `~ ${type} ${name} leads to ${page}`),
  ].map(visible);
  return `${[...lines, `${file}: ${count}, ${added.length} added, ${moved.length} moved.`].join('\n')}\n`;
}

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

/** The files of the smallest handbook, as the package has them: a page of each kind, and the workflow. */
export function starterFiles(docs: string): Record<string, string> {
  const folder = starterFolder();
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(({name, parentPath}) => {
    const path = join(parentPath, name);
    return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const;
  });
  return Object.fromEntries(
    files.sort(([one], [other]) => (one < other ? -1 : 1)).map(([file, text]) => placed(file, text, docs)),
  );
}

/** Where a file stands in a handbook whose pages are in another folder. */
function placed(file: string, text: string, docs: string): [string, string] {
  if (docs === 'docs') return [file, text];
  if (file === 'compass.yml') return [file, `${text}docs: ${docs}\n`];
  return [file.replace(/^docs\//, `${docs}/`), text];
}

/** Beside the bundle of the command, and beside the source in tests. */
function starterFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'starter/compass.yml'))) folder = dirname(folder);
  return join(folder, 'starter');
}

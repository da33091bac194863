// Writes what is published of the rules, RULES.md and the examples of their pages, from the checks and their fixtures.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'compass-rules-'));
const outfile = join(folder, 'publish.cjs');
try {
  const entryPoints = [join(home, 'testing/publish.ts')];
  await build({entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning'});
  const {published, runExamples} = (await import(pathToFileURL(outfile).href)).default;
  for (const [file, text] of Object.entries(published(runExamples(home))))
    writeFileSync(join(home, file), text);
} finally {
  rmSync(folder, {recursive: true, force: true});
}

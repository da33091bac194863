// Writes RULES.md, the published list of rules, from the checks and their fixtures.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'compass-rules-'));
const outfile = join(folder, 'rules-page.cjs');
try {
  const entryPoints = [join(home, 'testing/rules-page.ts')];
  await build({entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning'});
  const {rulesPage} = (await import(pathToFileURL(outfile).href)).default;
  writeFileSync(join(home, 'RULES.md'), rulesPage(join(home, 'fixtures')));
} finally {
  rmSync(folder, {recursive: true, force: true});
}

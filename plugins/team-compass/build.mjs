// Builds what is published: validators, one bundle for the command line, one for other programs.
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

process.chdir(dirname(fileURLToPath(import.meta.url)));
await import('./scripts/generate-validators.mjs');
const shared = {bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning'};
await Promise.all([
  build({...shared, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs'}),
  build({...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs'}),
]);

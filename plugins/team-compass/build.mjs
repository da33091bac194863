// Builds what is published: validators, one bundle for the command line, one for exports, one for other programs.
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

process.chdir(dirname(fileURLToPath(import.meta.url)));
await import('./scripts/generate-validators.mjs');
const shared = {bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning'};
/** The libraries of an export are read only when something is exported. */
const exportApart = {
  name: 'export-apart',
  setup: ({onResolve}) =>
    onResolve({filter: /^\.\.\/export$/}, () => ({path: './export.cjs', external: true})),
};
await Promise.all([
  build({...shared, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', plugins: [exportApart]}),
  build({...shared, entryPoints: ['src/export/index.ts'], outfile: 'dist/export.cjs'}),
  build({...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs'}),
]);

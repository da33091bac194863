// Builds what is published: validators, a bundle for the command line, one for other programs, and five that
// are read only when they are needed: what an export is made with, Graphviz, what asks other sites, what asks
// people, and what judges a printed compass.
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

process.chdir(dirname(fileURLToPath(import.meta.url)));
await import('./scripts/generate-validators.mjs');
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  // Half of the text is half of the time until it is read. Names stay, so that a failure says where it comes from.
  minifyWhitespace: true,
  lineLimit: 160,
  // What comes later is required: for an import Node.js would read it twice, to find out what it exports.
  supported: {'dynamic-import': false},
};
/** What is heavy stays in a file of its own, which is read when it is needed. */
const apart = {
  name: 'apart',
  setup: ({onResolve}) => {
    onResolve({filter: /^\.\.\/export$/}, () => ({path: './export.cjs', external: true}));
    onResolve({filter: /^\.\.\/links$/}, () => ({path: './links.cjs', external: true}));
    onResolve({filter: /^\.\/pipeline$/}, () => ({path: './pipeline.cjs', external: true}));
    onResolve({filter: /^\.\/dialogue$/}, () => ({path: './dialogue.cjs', external: true}));
    onResolve({filter: /^\.\/graphviz$/}, () => ({path: './graphviz.cjs', external: true}));
    onResolve({filter: /\/compass-validator\.mjs$/}, () => ({
      path: './compass-validator.cjs',
      external: true,
    }));
  },
};
await Promise.all([
  build({...shared, entryPoints: ['src/export/index.ts'], outfile: 'dist/export.cjs'}),
  build({...shared, entryPoints: ['src/links/index.ts'], outfile: 'dist/links.cjs'}),
  build({...shared, entryPoints: ['src/cli/dialogue.ts'], outfile: 'dist/dialogue.cjs'}),
  build({...shared, entryPoints: ['src/diagram/graphviz.ts'], outfile: 'dist/graphviz.cjs'}),
  build({
    ...shared,
    entryPoints: ['generated/compass-validator.mjs'],
    outfile: 'dist/compass-validator.cjs',
  }),
  build({...shared, entryPoints: ['src/cli/pipeline.ts'], outfile: 'dist/pipeline.cjs', plugins: [apart]}),
  build({...shared, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', plugins: [apart]}),
  build({...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs', plugins: [apart]}),
]);

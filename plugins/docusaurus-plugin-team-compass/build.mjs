// Builds what is published: the plugin and its loader for Node, the theme components, the script for browsers.
import {cpSync, readdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

process.chdir(dirname(fileURLToPath(import.meta.url)));
rmSync('dist', {recursive: true, force: true});
const theme = readdirSync('src/theme', {recursive: true}).filter(
  (name) => /\.(tsx?|css)$/.test(name) && !/\.test\./.test(name),
);
const quiet = {logLevel: 'warning'};
const node = {
  ...quiet,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['team-compass', '@docusaurus/*'],
};
await Promise.all([
  build({...node, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs'}),
  build({
    ...node,
    entryPoints: ['src/loader.ts'],
    outfile: 'dist/loader.cjs',
    footer: {js: 'module.exports = module.exports.default;'},
  }),
  build({
    ...quiet,
    entryPoints: ['src/client/index.ts', 'src/client/compass.css'],
    outdir: 'dist/client',
    bundle: true,
    format: 'esm',
    target: 'es2022',
  }),
  build({
    ...quiet,
    entryPoints: theme.filter((name) => /\.tsx?$/.test(name)).map((name) => join('src/theme', name)),
    outbase: 'src/theme',
    outdir: 'dist/theme',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
  }),
]);
for (const name of theme.filter((name) => name.endsWith('.css')))
  cpSync(join('src/theme', name), join('dist/theme', name));

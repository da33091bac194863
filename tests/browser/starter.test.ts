import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {compass} from '../support/compass';
import {type Built, buildSite, root} from './support';

/** A Docusaurus site as it is before it is a compass, with a place for the lines that it is told to add. */
const config = (imports: string, settings: string) => `${imports}
export default {
  title: 'A team',
  url: 'https://team.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
${settings}
};
`;

let folder: string;
let built: Built;
beforeAll(async () => {
  // Below this repository, where the site finds the packages that are installed.
  mkdirSync(join(root, 'test-results'), {recursive: true});
  folder = mkdtempSync(join(root, 'test-results/starter-'));
  writeFileSync(join(folder, 'package.json'), '{"name": "a-team", "private": true}\n');
  writeFileSync(join(folder, 'docusaurus.config.ts'), config('', ''));
  mkdirSync(join(folder, 'src/pages'), {recursive: true});
  writeFileSync(join(folder, 'src/pages/index.md'), '# A team\n');
  const {out} = await compass(['init'], {cwd: folder});
  const [, imports = '', settings = ''] = /needs these lines:\n\n(.*?)\n\n(.*?)\n\n/s.exec(out) ?? [];
  writeFileSync(join(folder, 'docusaurus.config.ts'), config(imports.trim(), settings));
  built = await buildSite(folder);
});
afterAll(() => rmSync(folder, {recursive: true, force: true, maxRetries: 5}));

test('what compass init writes is a site that builds, with the lines that it tells', () => {
  expect(built, built.output).toMatchObject({exitCode: 0});
  const page = (path: string) => readFileSync(join(folder, 'build/docs', path, 'index.html'), 'utf8');
  expect(page('processes/answer-a-question')).toContain('Known at once');
  expect(page('terms/question')).toContain('data-compass-card=role-guest href=/docs/roles/guest>Guest</a>');
  expect(page('.')).toContain('Host of the Week');
});

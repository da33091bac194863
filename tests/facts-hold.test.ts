import {readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {compile, lookUp} from 'team-compass';
import {expect, test} from 'vitest';
import {pageView, viewContext} from '../plugins/docusaurus-plugin-team-compass/src/views';
import {explain} from '../plugins/team-compass/src/reporters/explain';

const fixtures = join(import.meta.dirname, '../plugins/team-compass/fixtures');
const handbooks = readdirSync(fixtures, {recursive: true, encoding: 'utf8'})
  .filter((path) => basename(path) === 'docs')
  .map((path) => join(fixtures, dirname(path)));

test('whatever is wrong in a handbook, its pages are shown and its names explained', () => {
  const seen = {handbooks: 0, pages: 0, explained: 0};
  for (const root of handbooks) {
    const compiled = compile(root);
    const context = viewContext(compiled, {});
    for (const page of compiled.pages) {
      expect(JSON.stringify(pageView(context, page))).not.toContain('undefined');
      seen.pages++;
    }
    const {terms, roles, processes} = compiled.compass;
    const steps = Object.values(processes).flatMap(({id, steps}) => steps.map((step) => `${id}/${step.id}`));
    for (const name of [...Object.keys(terms), ...Object.keys(roles), ...steps]) {
      const found = lookUp(compiled.compass, name);
      if (found.type !== 'found') continue;
      const told = explain(compiled, found.subject, {width: 80, color: false});
      expect(told).not.toMatch(/undefined|null|\[object/);
      seen.explained++;
    }
    seen.handbooks++;
  }
  expect(seen.handbooks).toBeGreaterThan(100);
  expect(seen.pages).toBeGreaterThan(300);
  expect(seen.explained).toBeGreaterThan(200);
});

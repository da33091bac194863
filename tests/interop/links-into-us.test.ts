import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Served, serveFolder} from '../browser/support/serve-folder';
import {myst, python, run, testFolder} from './support';

/** The site as it was built: `tests/run` builds it before. */
const build = join(import.meta.dirname, '../../build');
const sites = join(import.meta.dirname, '../sites');
const address = 'https://compass.2i2c.org/';

/** Where an address of ours leads in the built site: the page is there, and so is the part of it. */
function isBuilt(href: string): boolean {
  const {pathname, hash} = new URL(href);
  const file = join(build, pathname, 'index.html');
  // The quotes around an id are left out where HTML needs none.
  const part = new RegExp(`\\sid="?${hash.slice(1)}[\\s">]`);
  return existsSync(file) && (hash === '' || part.test(readFileSync(file, 'utf8')));
}

describe('Sphinx', () => {
  const sphinx = (out: string, source: string) =>
    run(python, ['-m', 'sphinx', '-n', '-W', '--keep-going', '-q', '-b', 'html', source, out], {
      env: {...process.env, COMPASS_URL: address, COMPASS_INVENTORY: join(build, 'objects.inv')},
    });

  test('builds a site that links to us in all its ways without a warning, and every link arrives', async () => {
    const out = testFolder();
    expect(await sphinx(out, join(sites, 'sphinx'))).toEqual({code: 0, output: ''});
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    const links = [...html.matchAll(/<a class="reference external" href="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    const written = readFileSync(join(sites, 'sphinx/index.rst'), 'utf8').match(/:`/g) ?? [];
    expect(links.length).toBe(written.length);
    expect(links.length).toBeGreaterThan(35);
    expect(links.filter((href) => !href.startsWith(address) || !isBuilt(href))).toEqual([]);
    expect(html).toContain('>what went wrong</span>');
  });

  test('refuses a name that we do not give out', async () => {
    const source = testFolder();
    cpSync(join(sites, 'sphinx/conf.py'), join(source, 'conf.py'));
    cpSync(join(sites, 'sphinx/wrong.rst'), join(source, 'index.rst'));
    writeFileSync(
      join(source, 'conf.py'),
      readFileSync(join(source, 'conf.py'), 'utf8').replace(/^exclude.*$/m, ''),
    );
    const {code, output} = await sphinx(testFolder(), source);
    expect(code).toBe(1);
    const wrong = ['Incidnet', 'support:gide', 'projects/managed-hubs/suport', 'Support Team'];
    expect(wrong.filter((name) => !output.includes(name))).toEqual([]);
  });
});

describe('mystmd', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(build);
  });
  afterAll(() => served.close());

  /** Builds the site from the inventory that is served; mystmd opens every link, too. */
  function buildSite(change: (text: string) => string = (text) => text) {
    const site = testFolder();
    cpSync(join(sites, 'mystmd'), site, {recursive: true});
    for (const name of ['myst.yml', 'index.md']) {
      const text = readFileSync(join(site, name), 'utf8').replace('COMPASS_URL', served.url);
      writeFileSync(join(site, name), change(text));
    }
    return run(process.execPath, [myst, 'build', '--site', '--strict'], {cwd: site});
  }

  test('builds a site that links to us, and every link arrives', async () => {
    const {code, output} = await buildSite();
    expect(output).toContain('intersphinx references for "tc"');
    expect([code, output.match(/⛔.*|⚠.*/g)]).toEqual([0, null]);
  });

  test('refuses a name that we do not give out', async () => {
    const {code, output} = await buildSite((text) =>
      text.replace('xref:tc#secrets:sops', 'xref:tc#secrets:sop'),
    );
    expect(code).toBe(1);
    expect(output).toContain('"xref:tc#secrets:sop" not found in intersphinx tc');
  });
});

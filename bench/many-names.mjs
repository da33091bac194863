// This handbook, with 100,000 names in the snapshot of either of its two other sites.

import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {deflateSync} from 'node:zlib';

const header = '# Sphinx inventory version 2\n# Project: Names\n# Version: 1\n# packed with zlib\n';
const types = ['std:label', 'std:term', 'std:doc', 'py:function', 'py:class', 'py:method'];

/** Makes the handbook in a new folder, and says where. */
export function writeManyNames(root, compass) {
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  for (const name of ['compass.yml', 'docs', 'inventories', 'static'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
  for (const site of ['docs', 'infra']) {
    const {names} = JSON.parse(readFileSync(join(root, `inventories/${site}.json`), 'utf8'));
    const own = names.map(({type, name, location, title = '-'}) => `${name} ${type} -1 ${location} ${title}`);
    const more = Array.from({length: 100_000 - own.length}, (_, index) => {
      const page = `api/module${index % 500}.html`;
      return `module${index % 500}.name_${index} ${types[index % types.length]} 1 ${page}#$ Title of ${index}`;
    });
    const from = join(folder, `${site}.inv`);
    writeFileSync(
      from,
      Buffer.concat([Buffer.from(header), deflateSync(`${[...own, ...more].join('\n')}\n`)]),
    );
    const {status, stderr} = spawnSync(
      process.execPath,
      [compass, 'inventory', 'update', site, folder, '--from', from],
      {stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8'},
    );
    if (status !== 0) throw new Error(stderr);
  }
  return folder;
}

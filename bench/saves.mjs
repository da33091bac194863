// How long it takes from a save to the report of `compass watch`: of a term, of a process, and of the settings.
import {spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const files = {
  'a term': 'docs/terms/incident.md',
  'a process': 'docs/processes/incident-response.md',
  'the settings': 'compass.yml',
};

/** The times of `count` saves of each, in milliseconds, after one to warm up. */
export async function timeSaves(root, compass, count) {
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  for (const name of ['compass.yml', 'docs', 'inventories', 'static'])
    cpSync(join(root, name), join(folder, name), {recursive: true});
  const watch = spawn(process.execPath, [compass, 'watch', folder], {stdio: ['ignore', 'pipe', 'inherit']});
  const reports = reportsOf(watch.stdout);
  await reports.next();
  const times = {};
  for (const [what, file] of Object.entries(files)) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const saved = [];
    for (let save = 0; save <= count; save++) {
      const start = performance.now();
      // A comment in YAML, and a heading in Markdown.
      writeFileSync(path, `${text}\n# ${save}\n`);
      await reports.next();
      if (save > 0) saved.push(performance.now() - start);
    }
    times[what] = saved;
  }
  watch.kill();
  rmSync(folder, {recursive: true});
  return times;
}

/** The reports that are printed, each once it is there as a whole. */
async function* reportsOf(stream) {
  let text = '';
  for await (const part of stream) {
    text += part;
    if (!/ in \d+ pages.*\n\n$/.test(text)) continue;
    yield text;
    text = '';
  }
}

// How long a check takes: of this handbook beside a bare start of Node.js and beside remark-validate-links on the same
// files, after a save, of a thousand pages, of a process of 200 steps, and with 200,000 names of other sites. Every figure is of
// a whole process, but for saves, which end with the report of `compass watch`. Read the ratios: the seconds are those of one
// machine.
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {cpus} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeLongProcess} from './long-process.mjs';
import {writeManyNames} from './many-names.mjs';
import {timeSaves} from './saves.mjs';
import {writeThousandPages} from './thousand-pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const compass = join(root, 'plugins/team-compass/bin/compass.cjs');
const links = join(here, 'remark-validate-links.mjs');
const runs = Number(process.env.RUNS ?? 11);

console.log(
  `Node.js ${process.version}, ${cpus().length} cores. Medians of ${runs} runs, after one to warm up.`,
);

compare('This handbook', runs, {
  'compass check': [compass, 'check', root],
  'compass --version': [compass, '--version'],
  'node -e 0': ['-e', '0'],
  'remark-validate-links': [links, join(root, 'docs')],
});

const saves = Object.entries(await timeSaves(root, compass, runs));
const [fresh] = measure(runs, {'compass check': [compass, 'check', root]});
print('Until a save is reported', [...saves, fresh]);

const large = writeThousandPages();
compare('1,000 pages and 100 terms', Math.ceil(runs / 4), {
  'compass check': [compass, 'check', large],
  'remark-validate-links': [links, join(large, 'docs')],
});
rmSync(large, {recursive: true});

const [long, short] = [200, 2].map(writeLongProcess);
compare('200 steps and 5 duties', runs, {
  'compass check': [compass, 'check', long],
  'the same with 2 steps': [compass, 'check', short],
});
for (const folder of [long, short]) rmSync(folder, {recursive: true});

const many = writeManyNames(root, compass);
compare('200,000 names of other sites', Math.ceil(runs / 2), {
  'compass check': [compass, 'check', many],
  'the same with 185 names': [compass, 'check', root],
});
const [most, usual] = [many, root].map((folder) => peak([compass, 'check', folder]));
console.log(`It holds at most ${most} MB, ${most - usual} more than with 185 names.`);
rmSync(many, {recursive: true});

/** How many MB a command holds at most. */
function peak(args) {
  const options = {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8'};
  const {output} = spawnSync(process.execPath, ['-r', join(here, 'peak.cjs'), ...args], options);
  return Number(output[3]);
}

function compare(title, count, candidates) {
  print(title, measure(count, candidates));
}

/** Runs all candidates in turn, so that a machine that slows down slows all of them. */
function measure(count, candidates) {
  const times = new Map(Object.keys(candidates).map((name) => [name, []]));
  for (let run = 0; run <= count; run++) {
    for (const [name, args] of Object.entries(candidates)) {
      const milliseconds = time(name, args);
      if (run > 0) times.get(name).push(milliseconds);
    }
  }
  return [...times];
}

/** Sets the first beside the rest. */
function print(title, times) {
  const [[first, own]] = times;
  console.log(`\n${title.padEnd(28)}${'ms'.padStart(8)}${`${first} is`.padStart(22)}`);
  for (const [name, values] of times) {
    const ratio = name === first ? '' : `${(median(own) / median(values)).toFixed(2)} × as long`;
    console.log(`${name.padEnd(28)}${median(values).toFixed(0).padStart(8)}${ratio.padStart(22)}`);
  }
}

function time(name, args) {
  const start = process.hrtime.bigint();
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1e9});
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

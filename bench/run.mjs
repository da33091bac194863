// How long a check of this handbook takes, beside a bare start of Node.js and beside remark-validate-links on the same files.
// Every figure is of a whole process. Read the ratios: the seconds are those of one machine.
import {spawnSync} from 'node:child_process';
import {cpus} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const runs = Number(process.env.RUNS ?? 11);

const candidates = [
  {name: 'node -e 0', args: ['-e', '0']},
  {name: 'compass --version', args: [join(root, 'plugins/team-compass/bin/compass.cjs'), '--version']},
  {name: 'compass check', args: [join(root, 'plugins/team-compass/bin/compass.cjs'), 'check', root]},
  {name: 'remark-validate-links', args: [join(here, 'remark-validate-links.mjs'), join(root, 'docs')]},
];

/** Runs all candidates in turn, so that a machine that slows down slows all of them. */
const times = new Map(candidates.map(({name}) => [name, []]));
for (let run = 0; run <= runs; run++) {
  for (const {name, args} of candidates) {
    const start = process.hrtime.bigint();
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
    if (run > 0) times.get(name).push(milliseconds);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const check = median(times.get('compass check'));
console.log(
  `Node.js ${process.version}, ${cpus().length} cores, median of ${runs} runs after one to warm up\n`,
);
console.log(`${'command'.padEnd(24)}${'ms'.padStart(8)}${'compass check is'.padStart(20)}`);
for (const [name, values] of times) {
  const own = median(values);
  const ratio = name === 'compass check' ? '' : `${(check / own).toFixed(2)} × as long`;
  console.log(`${name.padEnd(24)}${own.toFixed(0).padStart(8)}${ratio.padStart(20)}`);
}

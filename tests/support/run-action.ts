import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Files, writeHandbook} from './handbook';
import {runStep} from './run-step';
import {parseAction} from './workflow-file';

const root = join(import.meta.dirname, '../..');

interface Surroundings {
  /** What the other team's workflow says in `with`. */
  inputs?: Record<string, string>;
  /** Where GitHub has put our repository. */
  checkout?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs our action in the repository of another team. The steps read the inputs from `env`, and nowhere else. */
export function runAction(files: Files, {inputs: given = {}, checkout = root, env = {}}: Surroundings = {}) {
  const {inputs, runs} = parseAction(readFileSync(join(checkout, 'action.yml'), 'utf8'));
  const repository = writeHandbook(files);
  const inputOf = (expression: string) => {
    const [, name = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
    const value = given[name] ?? inputs[name]?.default;
    if (value === undefined) throw new Error(`This is no input: ${expression}`);
    return value;
  };
  const runner = {...env, GITHUB_ACTION_PATH: checkout, GITHUB_WORKSPACE: repository};
  const told = {code: 0 as number | null, out: '', err: '', summary: ''};
  for (const step of runs.steps) {
    const values = Object.entries(step.env ?? {}).map(([name, value]) => [name, inputOf(value)]);
    const {code, out, err, summary} = runStep(step, repository, {...runner, ...Object.fromEntries(values)});
    told.code = code;
    told.out += out;
    told.err += err;
    told.summary += summary;
    if (code !== 0) break;
  }
  return told;
}

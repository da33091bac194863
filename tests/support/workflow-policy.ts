import {
  actionOf,
  type Job,
  parseAction,
  parseWorkflow,
  type Step,
  type Workflow,
  writes,
} from './workflow-file';

/** What a workflow must not do, in the words in which it is told. Strangers' pull requests start some of them. */
export function judgeWorkflow(text: string): string[] {
  const workflow = parseWorkflow(text);
  const jobs = Object.values(workflow.jobs);
  return unique([
    ...judgeText(text),
    ...judgeStart(workflow),
    ...jobs.flatMap((job) => [...judgeJob(workflow, job)]),
    ...judgeOrder(workflow),
    ...jobs.flatMap(({uses, steps = []}) => judgeSteps(text, [{uses}, ...steps])),
  ]);
}

/** The same for our action, which runs in the workflows of others. */
export const judgeAction = (text: string): string[] =>
  unique([...judgeText(text), ...judgeSteps(text, parseAction(text).runs.steps)]);

const unique = (reasons: string[]): string[] => [...new Set(reasons)];

/** What stands nowhere, wherever it is. */
const nowhere: Record<string, RegExp> = {
  'it uses a secret': /\bsecrets\s*(?:\.|\[|:)|\bsecrets\b[^}\n]*\}\}/,
  'it reads what strangers write': /\$\{\{[^}]*\bgithub\s*(?:\.|\[\W*)(?:event\b(?!_)|head_ref)/,
  'it goes on when a step has failed': /continue-on-error/,
};

const judgeText = (text: string): string[] =>
  Object.entries(nowhere).flatMap(([reason, pattern]) => (pattern.test(text) ? [reason] : []));

/** What may start a workflow. Strangers start the first; the others run what is on the main branch already. */
const starts = ['pull_request', 'push', 'schedule', 'workflow_dispatch'];

function* judgeStart({on, permissions}: Workflow): Iterable<string> {
  if (Object.keys(on).some((event) => !starts.includes(event))) yield 'it is started by something else';
  if (on.push !== undefined && on.push?.branches?.join() !== 'main') yield 'any branch starts it';
  if (JSON.stringify(permissions) !== '{"contents":"read"}') yield 'its token may do more than read';
}

/** What a job that may write is made of: nothing that anybody else has written. */
const trusted = ['actions/checkout', 'actions/download-artifact', 'actions/deploy-pages'];

function* judgeJob({on}: Workflow, job: Job): Iterable<string> {
  const {permissions, steps = []} = job;
  if (job['runs-on'] !== 'ubuntu-24.04') yield 'it runs elsewhere than on a fresh machine of GitHub';
  if (!(Number(job['timeout-minutes']) <= 60)) yield 'a job has no end';
  if (typeof permissions === 'string') yield 'a job asks for more than it names';
  if (!writes(permissions)) return;
  if ('pull_request' in on) return yield 'a pull request gets a token that writes';
  if (steps.some(({run = ''}) => /\b(?:np[mx]|node|yarn|pnpm)\b/.test(run)))
    yield 'who may write runs packages';
  if (steps.some((step) => step.uses !== undefined && !trusted.includes(actionOf(step))))
    yield 'who may write takes what others have left';
}

/** What is built or tried runs after the check of the handbook, which takes seconds and says what is meant. */
function* judgeOrder({on, jobs}: Workflow): Iterable<string> {
  if (!('pull_request' in on || 'push' in on)) return;
  const checks = ({steps = []}: Job) =>
    steps.findIndex(
      ({run = '', if: condition}) => /^npx compass check\b/.test(run) && condition === undefined,
    );
  const later = ({steps = []}: Job) => steps.findIndex(({run = ''}) => /\bnpm (?:test|run )/.test(run));
  for (const job of Object.values(jobs)) {
    const waits = !/always|cancelled|failure/.test(String(job.if));
    const isAfter = waits && [job.needs ?? []].flat().some((name) => jobs[name] && checks(jobs[name]) >= 0);
    const [check, build] = [checks(job), later(job)];
    if (build >= 0 && !isAfter && !(check >= 0 && check < build))
      yield 'it builds what has not passed the check';
  }
  const versions = Object.values(jobs).flatMap(({strategy}) => strategy?.matrix?.node ?? []);
  if ('pull_request' in on && versions.join() !== '20,22,24') yield 'a version of Node.js is not tried';
}

/** What a shell must not do. */
const inShell: Record<string, RegExp> = {
  'something is put into a shell before it reads it': /\$\{\{/,
  'a shell fetches what nobody has looked at':
    /\b(?:curl|wget)\b|\bnpx (?!compass )|\bnpm (?:i|install|add|exec|x)\b/,
  'a shell makes commands of words': /\beval\b|\b(?:ba)?sh -c\b/,
  'a shell prints all that it does': /\bset -\w*x|\bxtrace\b/,
  'a step changes those that follow': /GITHUB_(?:ENV|PATH)\b/,
  'a check may fail unheard': /^(?!npx compass check[^\n|;&]*$).*\bcompass check\b/s,
};

const judgeSteps = (text: string, steps: Step[]): string[] =>
  steps.flatMap((step) => [...judgeStep(text, step)]);

function* judgeStep(text: string, step: Step): Iterable<string> {
  const {uses, run = '', with: settings = {}} = step;
  for (const [reason, pattern] of Object.entries(inShell)) if (pattern.test(run)) yield reason;
  if (/\$\{\{/.test(String(settings.script ?? ''))) yield 'something is put into a script before it is read';
  if (uses !== undefined && !isPinned(text, uses)) yield 'an action is not pinned by its hash and version';
  if (actionOf(step) !== 'actions/checkout') return;
  if (settings['persist-credentials'] !== false) yield 'the token stays on the disk';
  if ('ref' in settings || 'repository' in settings) yield 'it takes other text than what started it';
}

/** What is used is GitHub's own, by its hash, and the version stands beside it for whoever reads it. */
function isPinned(text: string, uses: string): boolean {
  const beside = text.split('\n').filter((line) => line.includes(uses));
  return (
    /^actions\/[\w/-]+@[0-9a-f]{40}$/.test(uses) && beside.every((line) => /# v\d+\.\d+\.\d+$/.test(line))
  );
}

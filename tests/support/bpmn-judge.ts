import {type Call, type Log, Run} from './bpmn-run';

/** One turn of a script: a step is finished, with a choice where it has one; or its timer rings. */
export interface Turn {
  step: string;
  /** The id of a branch; `timeout` when the step is left because its time is over, `late` when its deadline passes. */
  choice?: string;
}

export interface Verdict extends Log {
  /** `end: closed`, `continue_as: request-response`, or `at: incident-response/close` where the script is over. */
  outcome: string;
  /** The steps that still go on beside. */
  alongside: string[];
}

/**
 * Runs a process in bpmn-engine by a script: a second opinion on where it leads. Waits between steps pass at once,
 * other timers ring when the script says so.
 *
 * It shares no code with the compiler: it reads the documents only. Their `compass:` properties say which element is
 * which step.
 *
 * @param documents BPMN by the id of its process
 */
export async function judge(
  documents: Record<string, string>,
  process: string,
  script: Turn[],
): Promise<Verdict> {
  const log: Log = {entered: [], told: []};
  const runs = [await begin(documents, process, log)];
  await followCalls(documents, runs, log);
  for (const {step, choice} of script) {
    const rings = choice === 'timeout' || choice === 'late';
    const open = runs.flatMap((run) => (rings ? run.steps() : run.tasks()).map((task) => ({run, task})));
    const found = open.find(({task}) => task.step.endsWith(`/${step}`));
    if (!found) throw new Error(`Nobody is at \`${step}\`; ${outcomeOf(runs)}.`);
    if (rings) found.run.ring(found.task, choice === 'timeout');
    else found.run.finish(found.task, choice);
    await followCalls(documents, runs, log);
  }
  const going = runs.flatMap((run) => run.tasks()).filter(({duty}) => duty);
  return {...log, outcome: outcomeOf(runs), alongside: going.map(({step}) => step).sort()};
}

async function begin(
  documents: Record<string, string>,
  process: string,
  log: Log,
  call?: Call,
): Promise<Run> {
  const source = documents[process];
  if (source === undefined) throw new Error(`There is no document for \`${process}\`.`);
  const run = new Run(log, call);
  await run.start(source);
  return run;
}

/** Begins the processes that were called, comes back from those that have ended, and drops those whose caller left. */
async function followCalls(documents: Record<string, string>, runs: Run[], log: Log): Promise<void> {
  for (const run of runs) {
    for (const call of run.calls.splice(0)) runs.push(await begin(documents, call.process, log, call));
  }
  const over = runs.find(({outcome, call}) => call && (outcome !== null || !call.isOpen()));
  if (!over?.call) return;
  runs.splice(runs.indexOf(over), 1);
  const [, goesOnAs] = /^continue_as: (.*)$/.exec(over.outcome ?? '') ?? [];
  if (goesOnAs) runs.push(await begin(documents, goesOnAs, log, over.call));
  else if (over.outcome !== null) over.call.comeBack();
  await followCalls(documents, runs, log);
}

function outcomeOf(runs: Run[]): string {
  const main = runs[0]?.outcome;
  const tasks = runs.flatMap((run) => run.tasks()).filter(({duty}) => !duty);
  return main ?? `at: ${tasks.map(({step}) => step).join(', ')}`;
}

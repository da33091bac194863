import {type Call, type ClockKind, type Log, Run} from './bpmn-run';

/** One turn of a script: a step is finished, with a choice where it has one; or a timer of it rings. */
export interface Turn {
  /** `process/step`, or the step alone where no other process that runs has one of this name. */
  step: string;
  /**
   * The id of a branch; or `timeout` when the step is left because its time is over, `late` when its deadline passes,
   * `waited` when the wait after it is over.
   */
  choice?: string;
}

export interface Verdict extends Log {
  /**
   * `end: closed`, `continue_as: request-response`, or where the script is over: `at: incident-response/close`,
   * `after: incident-response/investigate` while it waits.
   */
  outcome: string;
  /** The steps that still go on beside. */
  alongside: string[];
}

/**
 * Runs a process in bpmn-engine by a script: a second opinion on where it leads. Timers ring when the script says so.
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
  const hearing = await Hearing.begin(documents, process);
  for (const turn of script) await hearing.take(turn);
  return hearing.verdict();
}

/** A run of a process in bpmn-engine, turn by turn, with all processes that it calls. */
export class Hearing {
  private readonly log: Log = {entered: [], told: []};
  private readonly runs: Run[] = [];

  private constructor(private readonly documents: Record<string, string>) {}

  static async begin(documents: Record<string, string>, process: string): Promise<Hearing> {
    const hearing = new Hearing(documents);
    await hearing.open(process);
    await hearing.followCalls();
    return hearing;
  }

  async take({step, choice}: Turn): Promise<void> {
    const isIt = (key: string) => key === step || key.endsWith(`/${step}`);
    if (choice === 'timeout' || choice === 'late' || choice === 'waited') this.ring(isIt, step, choice);
    else {
      const open = this.runs.flatMap((run) => run.tasks().map((task) => ({run, task})));
      const found = open.find(({task}) => isIt(task.step));
      if (!found) throw this.notAt(step);
      found.run.finish(found.task, choice);
    }
    await this.followCalls();
  }

  verdict(): Verdict {
    const {entered, told} = this.log;
    const going = this.runs.flatMap((run) => run.tasks()).filter(({duty}) => duty);
    return {
      entered: [...entered],
      told: [...told],
      outcome: this.outcome(),
      alongside: going.map(({step}) => step).sort(),
    };
  }

  /** The timers that run, as `late: main/read`. */
  clocks = (): string[] =>
    this.runs.flatMap((run) => run.clocks().map(({kind, step}) => `${kind}: ${step}`)).sort();

  private ring(isIt: (key: string) => boolean, step: string, kind: ClockKind): void {
    for (const run of this.runs) {
      const keys = kind === 'waited' ? run.waits() : run.steps().map((task) => task.step);
      const key = keys.find(isIt);
      if (key === undefined) continue;
      run.ring(key, kind);
      return;
    }
    throw this.notAt(step);
  }

  private async open(process: string, call?: Call): Promise<void> {
    const source = this.documents[process];
    if (source === undefined) throw new Error(`There is no document for \`${process}\`.`);
    const run = new Run(this.log, call);
    this.runs.push(run);
    await run.start(source);
  }

  /** Begins the processes that were called, comes back from those that have ended, and drops those whose caller left. */
  private async followCalls(): Promise<void> {
    for (const run of this.runs) {
      for (const call of run.calls.splice(0)) await this.open(call.process, call);
    }
    const over = this.runs.find(({outcome, call}) => call && (outcome !== null || !call.isOpen()));
    if (!over?.call) return;
    this.runs.splice(this.runs.indexOf(over), 1);
    const [, goesOnAs] = /^continue_as: (.*)$/.exec(over.outcome ?? '') ?? [];
    if (goesOnAs) await this.open(goesOnAs, over.call);
    else if (over.outcome !== null) over.call.comeBack();
    await this.followCalls();
  }

  private outcome(): string {
    const main = this.runs[0]?.outcome;
    if (main) return main;
    const tasks = this.runs.flatMap((run) => run.tasks()).filter(({duty}) => !duty);
    const at = tasks.map(({step}) => step).sort();
    const after = this.runs.flatMap((run) => run.waits()).sort();
    return [
      ...(at.length > 0 ? [`at: ${at.join(', ')}`] : []),
      ...(after.length > 0 ? [`after: ${after.join(', ')}`] : []),
    ].join('; ');
  }

  private notAt = (step: string) => new Error(`Nobody is at \`${step}\`; ${this.outcome()}.`);
}

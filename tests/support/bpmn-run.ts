import {EventEmitter} from 'node:events';
import {type Timer, Timers} from 'bpmn-elements';
import {Engine} from 'bpmn-engine';
import {evaluate} from 'feelin';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import {type Activity, extensions, inside, isDuty, parents, property} from './bpmn-activity';

/** A step that is open. */
export interface Task {
  step: string;
  activity: Activity;
  /** Whether it goes on beside the main order. */
  duty: boolean;
}

/**
 * What a timer does: it stops a step because its time is over, tells somebody that it is late, or ends the wait
 * between two steps.
 */
export type ClockKind = 'timeout' | 'late' | 'waited';

const does: Record<ClockKind, string> = {
  timeout: 'stops it',
  late: 'tells somebody',
  waited: 'waits after it',
};

/** A timer that runs. */
export interface Clock {
  step: string;
  kind: ClockKind;
  timer: Timer;
}

/** What happened, in order. */
export interface Log {
  /** The steps that were entered, as `process/step`; without those that go on beside others. */
  entered: string[];
  /** The roles that heard of a missed deadline. */
  told: string[];
}

/** A process that was called, and how its caller goes on. */
export interface Call {
  process: string;
  comeBack: () => void;
  /** Whether the caller still waits for it. */
  isOpen: () => boolean;
}

/**
 * One run of one document, with the variables and the timers that it alone has.
 *
 * bpmn-engine runs the document as it is exported, but it knows BPMN only. What Camunda 8 adds is done here, as its
 * manual says: FEEL, which feelin evaluates, and the variables that a task gets and gives. Whoever is told by a job is
 * noted. An ad-hoc sub-process runs as any other: what is in it is open from its start, as the document says too. Who
 * does a task, and all that the document tells in words alone, is not looked at.
 */
export class Run {
  readonly calls: Call[] = [];
  outcome: string | null = null;
  /** They never ring by themselves. */
  private readonly timers = new Timers({setTimeout: nothing as never, clearTimeout: nothing as never});
  private variables: Record<string, unknown> = {};
  private execution: {getPostponed(): unknown[]; signal(message: object): void} | null = null;

  constructor(
    private readonly log: Log,
    readonly call?: Call,
  ) {}

  async start(source: string): Promise<void> {
    const listener = new EventEmitter();
    listener.on('activity.enter', (activity: Activity) => this.onEnter(activity));
    listener.on('activity.call', (activity: Activity) => this.onCall(activity));
    listener.on('activity.end', (activity: Activity) => this.onEnd(activity));
    const engine = new Engine({
      source,
      timers: this.timers,
      moddleOptions: {zeebe},
      expressions: {resolveExpression: (text) => this.evaluate(text)},
    });
    this.execution = await engine.execute({listener});
  }

  /** The tasks at which somebody is. */
  tasks = (): Task[] => this.steps().filter(({activity}) => activity.type === 'bpmn:UserTask');

  /** All steps that are open, also those that wait for a process that they called. */
  steps(): Task[] {
    return this.open().flatMap((activity) => {
      const step = property(activity, 'step');
      return step ? [{step, activity, duty: isDuty(activity)}] : [];
    });
  }

  /** Finishes a task, with a choice where one was made. */
  finish({activity}: Task, choice: string | undefined): void {
    const [mapping] = extensions(activity).filter(({$type}) => $type === 'zeebe:IoMapping');
    const given = choice === undefined ? {} : {choice};
    const local = {
      ...this.variables,
      ...Object.fromEntries(mappingOf(mapping?.inputParameters, {})),
      ...given,
    };
    this.variables = {...this.variables, ...Object.fromEntries(mappingOf(mapping?.outputParameters, local))};
    this.execution?.signal({id: activity.id, executionId: activity.executionId});
  }

  /** Lets the first timer ring that is of this kind, at a step or after it. */
  ring(step: string, kind: ClockKind): void {
    const clocks = this.clocks().filter((clock) => clock.step === step && clock.kind === kind);
    const [first] = clocks.sort((a, b) => a.timer.delay - b.timer.delay);
    if (!first) throw new Error(`\`${step}\` has no timer that ${does[kind]}.`);
    this.timers.clearTimeout(first.timer);
    first.timer.callback(...(first.timer.args ?? []));
  }

  /** The timers that run. */
  clocks(): Clock[] {
    const [open, steps] = [this.open(), this.steps()];
    return this.timers.executing.flatMap((timer): Clock[] => {
      const [wait] = open.filter(({id}) => id === timer.owner.id).flatMap(waitsAfter);
      if (wait) return [{step: wait, kind: 'waited', timer}];
      for (const {step, activity} of steps) {
        const event = activity.owner.context.getActivityById(timer.owner.id)?.behaviour;
        const isHere = [activity.id, ...parents(activity)].includes(event?.attachedTo?.id ?? '');
        if (isHere) return [{step, kind: event?.cancelActivity === false ? 'late' : 'timeout', timer}];
      }
      return [];
    });
  }

  /** The steps after which it waits, before it goes on. */
  waits = (): string[] => this.open().flatMap(waitsAfter);

  private onEnter(activity: Activity): void {
    const step = property(activity, 'step');
    const around = activity.owner.context.getActivityById(activity.content.parent.id);
    const known = around && property({owner: around}, 'step') === step;
    if (step && !known && !isDuty(activity)) this.log.entered.push(step);
  }

  private onCall(activity: Activity): void {
    const goesOn = property(activity, 'continue_as');
    if (goesOn) this.outcome = `continue_as: ${goesOn}`;
    const [called] = extensions(activity).filter(({$type}) => $type === 'zeebe:CalledElement');
    const {id, executionId} = activity;
    const comeBack = () => this.execution?.signal({id, executionId});
    const isOpen = () => this.open().some((open) => open.executionId === executionId);
    if (!goesOn) this.calls.push({process: called?.processId ?? '', comeBack, isOpen});
  }

  private open(): Activity[] {
    return ((this.execution?.getPostponed() ?? []) as Activity[]).flatMap(inside);
  }

  private onEnd(activity: Activity): void {
    const outcome = property(activity, 'end');
    if (outcome) this.outcome = `end: ${outcome}`;
    const tells = property(activity, 'tells');
    if (tells) this.log.told.push(tells);
  }

  private evaluate(text: string): unknown {
    return isFeel(text) ? evaluate(text.slice(1), this.variables).value : text;
  }
}

/** The step after which an event waits. */
const waitsAfter = (activity: Activity) =>
  activity.type === 'bpmn:IntermediateCatchEvent' ? (property(activity, 'after') ?? []) : [];

const nothing = () => undefined;

const isFeel = (text: unknown) => typeof text === 'string' && text.startsWith('=');

const mappingOf = (parameters: {source: string; target: string}[] = [], variables: Record<string, unknown>) =>
  parameters.map(({source, target}) => [target, evaluate(source.slice(1), variables).value]);

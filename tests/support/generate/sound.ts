import {type Fields, type Plan, type PlannedProcess, people} from './plan';
import type {Random} from './random';

/** What holds at a place in a process, on every way that leads there. */
interface Here {
  known: string[];
  /** Roles that somebody holds for sure. */
  held: string[];
  /** Whether the steward may have been freed. */
  freed: boolean;
  /** How deep in branches and loops: no roles are given there, so that what is held stays simple to say. */
  depth: number;
}

/** Builds processes that hold all that the proofs ask for, out of parts that are sound by themselves. */
export class SoundPlan {
  readonly plan: Plan = {roles: people(), processes: {}, templates: {}};
  private steps: PlannedProcess['steps'] = {};
  private count = 0;
  private here: Here = {known: [], held: [], freed: false, depth: 0};

  constructor(private readonly random: Random) {
    this.addHandOver();
    const called = this.addProcess('called', [], 2);
    const other = this.addProcess('other', ['name'], 3);
    this.addMain(called, other);
  }

  private addMain(called: string, other: string): void {
    const {random} = this;
    this.begin([]);
    const working = random.often(50);
    this.put({
      owner: 'steward',
      claims: 'steward',
      sets: ['name', 'place'],
      ...this.deadline('steward', '2 hours'),
    });
    this.here.known.push('name', 'place');
    const promise = this.put({
      owner: 'keeper',
      ...this.message('keeper'),
      ...this.deadline('keeper', '3 hours'),
    });
    const order = [
      () => this.addRun(called),
      () => this.addDesignation('deputy'),
      () => this.addDesignation('helper'),
    ];
    for (const add of order) {
      this.addParts(1 + random.below(2));
      if (random.often(80)) add();
    }
    this.addTransfer(other);
    this.addEnd();
    this.plan.processes.main = {
      ...(working ? {clock: 'working' as const} : {}),
      promise: {within: working ? '5 hours' : '8 hours', from: 's1', kept_by: [`main/${promise}`]},
      steps: this.steps,
    };
  }

  private addProcess(id: string, needs: string[], parts: number): string {
    this.begin(needs);
    // Who comes from another process may have been freed there, and is not any more.
    this.here.freed = id === 'called';
    this.addParts(parts);
    this.addEnd();
    this.plan.processes[id] = {...(needs.length > 0 ? {needs} : {}), steps: this.steps};
    return id;
  }

  private addHandOver(): void {
    this.plan.processes['hand-over'] = {
      needs: ['name'],
      hands_over: ['deputy', 'voice', 'helper'],
      steps: {
        ask: {
          owner: 'outgoing',
          designates: {role: 'incoming', tries: 2, tie_break: 'lead', record_in: 'name'},
        },
        tell: {
          owner: 'incoming',
          send: {
            to: ['crew', 'guest'],
            template: this.template('communities', ['name']),
            introduces: 'incoming',
          },
        },
      },
    };
  }

  private begin(known: string[]): void {
    this.steps = {};
    this.count = 0;
    this.here = {known: [...known], held: [], freed: false, depth: 0};
  }

  private addParts(count: number): void {
    const parts = [
      () => this.addPlain(),
      () => this.addMessage(),
      () => this.addIssue(),
      () => this.addChoice(),
      () => this.addLoop(),
      () => this.addTimebox(),
      () => this.addWait(),
      () => this.addDuties(),
    ];
    for (let done = 0; done < count; done += 1) this.random.pick(parts)();
  }

  private addPlain(): void {
    const owner = this.owner();
    const name = `v${this.random.below(1_000)}`;
    const sets = this.random.often(50) ? {sets: [name]} : {};
    this.put({owner, ...sets, ...(this.random.often(60) ? this.deadline(owner, '4 hours') : {})});
    if (sets.sets && !this.here.known.includes(name)) this.here.known.push(name);
  }

  private addMessage(): void {
    const owner = this.owner();
    if (this.random.often(50)) this.put({owner, ...this.message(owner)});
    else
      this.put({
        owner,
        send: {
          to: this.random.pick(['crew', owner === 'lead' ? 'keeper' : 'lead', ['crew', 'lead']]),
          template: this.template('team'),
        },
      });
  }

  private addIssue(): void {
    const known = this.random.often(50) && this.here.known[0] ? [this.here.known[0]] : [];
    this.put({owner: this.owner(), open: this.template('communities', known, true)});
  }

  /** Branches that come together again, each with steps of its own. */
  private addChoice(): void {
    const owner = this.owner();
    const choice = this.put({owner, choose: {}});
    const before = [...this.here.known];
    const lasts: string[] = [];
    for (const id of ['one', 'two', 'three'].slice(0, 2 + this.random.below(2))) {
      const first = this.nextId();
      this.here.depth += 1;
      if (this.here.depth < 3) this.addParts(1);
      lasts.push(this.put({owner: this.owner()}));
      this.here.depth -= 1;
      this.here.known = [...before];
      this.field(choice).choose[id] = {when: `It is ${id}`, next: first};
    }
    const [last] = Object.keys(this.field(choice).choose).slice(-1);
    const {when, ...branch} = this.field(choice).choose[last ?? ''];
    this.field(choice).choose[last ?? ''] = {otherwise: when, ...branch};
    const merge = this.put({owner: this.owner()});
    for (const step of lasts) this.field(step).next = merge;
  }

  private addLoop(): void {
    const first = this.nextId();
    this.here.depth += 1;
    if (this.here.depth < 3) this.addParts(1);
    const owner = this.owner();
    const again = this.put({owner, ...(this.random.often(50) ? this.deadline(owner, '20 minutes') : {})});
    this.here.depth -= 1;
    this.field(again).choose = {
      over: {when: 'It is over', next: this.nextId()},
      again: {otherwise: 'It is not', wait: '30 minutes', next: first},
    };
    this.put({owner: this.owner()});
  }

  private addTimebox(): void {
    const box = this.put({owner: this.owner(), sets: ['lost']});
    this.put({owner: this.owner()});
    this.field(box).timebox = {after: '30 minutes', next: this.put({owner: this.owner()})};
  }

  private addWait(): void {
    const wait = this.put({owner: this.owner(), wait_for: {reply_from: 'guest', at_most: '2 days'}});
    if (this.random.often(50)) return;
    this.field(wait).choose = {
      again: {when: 'They ask again', next: wait},
      silent: {otherwise: 'They are silent', next: this.nextId()},
    };
    this.put({owner: this.owner()});
  }

  private addDuties(): void {
    if (this.here.depth > 0) {
      this.addPlain();
      return;
    }
    const host = this.put({owner: this.owner()});
    const duties = [this.addNews()];
    if (this.here.known.includes('name'))
      duties.push(this.put({owner: 'keeper', designates: {role: 'helper', tries: 2, record_in: 'name'}}));
    this.field(host).alongside = duties;
    this.addBeside();
    const other = this.random.often(40) ? this.put({owner: this.owner()}) : null;
    const late = other && this.addNews();
    if (other) this.field(other).alongside = [late];
    if (other) this.addBeside();
    const until = this.put({owner: this.owner()});
    for (const duty of duties) this.field(duty).until = until;
    if (!late) return;
    this.addBeside();
    this.field(late).until = this.put({owner: this.owner()});
  }

  private addNews(): string {
    return this.put({
      owner: 'keeper',
      every: '3 hours',
      if_late: {notify: 'lead'},
      ...this.message('keeper'),
    });
  }

  /** What is done while duties go on: in the main process also a call, or a way out that ends them. */
  private addBeside(): void {
    const {plan, random} = this;
    this.here.depth += 1;
    this.addParts(random.below(2));
    this.here.depth -= 1;
    if (!plan.processes.other) return;
    if (random.often(20)) this.addRun('called');
    if (random.often(20)) this.addTransfer('other');
  }

  private addDesignation(role: 'deputy' | 'helper'): void {
    this.put({owner: 'keeper', designates: {role, tries: 2, pass_to: 'lead', record_in: 'name'}});
    this.here.held.push(role);
    if (role === 'deputy') this.here.freed = true;
    if (role === 'deputy' && this.random.often(60)) {
      this.put({
        owner: 'deputy',
        designates: {role: 'voice', tries: 2, record_in: 'name'},
        send: {to: 'guest', template: this.template('communities'), introduces: ['deputy', 'voice']},
      });
      this.put({owner: 'voice', send: {to: 'guest', template: this.template('communities')}});
    }
    this.put({owner: role, ...this.deadline(role, '2 days')});
  }

  private addRun(process: string): void {
    const call = this.put({owner: this.owner(), run: process});
    const [within, boxed] = [this.random.often(40), this.random.often(40)];
    if (within) Object.assign(this.field(call), this.deadline(this.field(call).owner, '1 day'));
    if (!boxed) return;
    this.put({owner: this.owner()});
    this.field(call).timebox = {after: '2 days', next: this.put({owner: this.owner()})};
  }

  /** A way that goes on as another process, beside the way that ends here. */
  private addTransfer(process: string): void {
    const step = this.put({owner: this.owner()});
    this.field(step).choose = {
      other: {when: 'It is something else', continue_as: process},
      here: {otherwise: 'It is done here', next: this.nextId()},
    };
  }

  private addEnd(): void {
    this.put({owner: this.owner(), end: 'done-well'});
  }

  /** A message to the guest that introduces whoever sends it. */
  private message(owner: string): Fields {
    return {send: {to: 'guest', template: this.template('communities'), introduces: owner}};
  }

  private template(audience: 'team' | 'communities', known = this.here.known, issue = false): string {
    const id = `t${Object.keys(this.plan.templates).length + 1}`;
    const variables = known.filter(() => this.random.often(50)).slice(0, 3);
    this.plan.templates[id] = {audience, variables, ...(issue ? {issue} : {})};
    return id;
  }

  private deadline(owner: string, within: string): Fields {
    return {within, if_late: {notify: owner === 'lead' ? 'keeper' : 'lead'}};
  }

  private owner(): string {
    const {freed, held} = this.here;
    return this.random.pick(['keeper', 'lead', ...(freed ? [] : ['steward']), ...held]);
  }

  private nextId = () => `s${this.count + 1}`;
  private field = (id: string): Fields => this.steps[id] ?? {};

  private put(fields: Fields): string {
    this.count += 1;
    const id = `s${this.count}`;
    this.steps[id] = fields;
    return id;
  }
}

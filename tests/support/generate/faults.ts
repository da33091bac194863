import type {Fields, Plan, PlannedProcess} from './plan';
import type {Random} from './random';

/** A fault of a known kind, and the rule that must find it. */
export interface Fault {
  rule: string;
  what: string;
  /** Changes the plan; says `false`, and changes nothing, where there is no place for this fault. */
  plant(plan: Plan, random: Random): boolean;
}

type Entry = {process: string; id: string; step: Fields};

/** Breaks one step that fits, picked by chance. */
function inStep(
  fits: (entry: Entry, plan: Plan) => unknown,
  change: (entry: Entry, plan: Plan) => void,
): Fault['plant'] {
  return (plan, random) => {
    const entries = Object.entries(plan.processes).flatMap(([process, {steps}]) =>
      Object.entries(steps).map(([id, step]) => ({process, id, step})),
    );
    const fitting = entries.filter((entry) => fits(entry, plan));
    if (fitting.length === 0) return false;
    change(random.pick(fitting), plan);
    return true;
  };
}

const always = (change: (plan: Plan) => void): Fault['plant'] => {
  return (plan) => {
    change(plan);
    return true;
  };
};

const isDuty = ({step}: Entry) => step.until !== undefined;
const isMain = (entry: Entry) => !isDuty(entry) && entry.process !== 'hand-over';
const stepsOf = (plan: Plan, process: string): PlannedProcess['steps'] =>
  plan.processes[process]?.steps ?? {};
const isOutside = ({step}: Entry) => [step.send?.to].flat().includes('guest');
const branchesOf = ({step}: Entry): [string, Fields][] => Object.entries(step.choose ?? {});
const following = ({process, id}: Entry, plan: Plan) => {
  const ids = Object.keys(stepsOf(plan, process));
  return ids[ids.indexOf(id) + 1];
};

/** Puts steps behind one that is there. */
function insertAfter(plan: Plan, {process, id}: Entry, added: PlannedProcess['steps']): void {
  const found = plan.processes[process];
  if (!found) return;
  const entries = Object.entries(found.steps);
  const at = entries.findIndex(([other]) => other === id) + 1;
  found.steps = Object.fromEntries([...entries.slice(0, at), ...Object.entries(added), ...entries.slice(at)]);
}

export const faults: Fault[] = [
  {
    rule: 'step-is-reachable',
    what: 'a step behind one that leads elsewhere',
    plant: inStep(
      (entry) => isMain(entry) && (entry.step.next || entry.step.end || entry.step.choose),
      (entry, plan) => insertAfter(plan, entry, {'lost-step': {owner: 'keeper', end: 'lost'}}),
    ),
  },
  {
    rule: 'step-leaves-one-way',
    what: 'a choice and an exit',
    plant: inStep(
      (entry) => isMain(entry) && entry.step.choose,
      ({step}) => Object.assign(step, {end: 'done'}),
    ),
  },
  {
    rule: 'step-leaves-one-way',
    what: 'a branch without an exit',
    plant: inStep(
      (entry) => branchesOf(entry).some(([, {next}]) => next),
      (entry) => delete branchesOf(entry).find(([, {next}]) => next)?.[1].next,
    ),
  },
  {
    rule: 'choice-has-otherwise',
    what: 'no last resort',
    plant: inStep(
      (entry) => branchesOf(entry).length > 0,
      (entry) => {
        const last = branchesOf(entry).at(-1)?.[1] ?? {};
        last.when = last.otherwise;
        delete last.otherwise;
      },
    ),
  },
  {
    rule: 'process-can-finish',
    what: 'a last step that only leads back to itself',
    plant: inStep(
      ({step}) => step.end === 'done-well',
      ({id, step}) => {
        delete step.end;
        step.timebox = {after: '1 day', next: id};
        step.next = id;
      },
    ),
  },
  {
    rule: 'loop-takes-time',
    what: 'a loop without its wait',
    plant: inStep(
      (entry) => branchesOf(entry).some(([, {wait}]) => wait) && !entry.step.timebox && !entry.step.wait_for,
      (entry) => {
        const round = branchesOf(entry).find(([, {wait}]) => wait)?.[1] ?? {};
        delete round.wait;
        // What lies between may hold a wait of its own.
        round.next = entry.id;
      },
    ),
  },
  {
    rule: 'loop-takes-time',
    what: 'a step that asks again at once',
    plant: inStep(
      (entry) => entry.step.wait_for && branchesOf(entry).some(([, {next}]) => next === entry.id),
      ({step}) => delete step.wait_for,
    ),
  },
  {
    rule: 'duty-ends',
    what: 'an end beside a duty',
    plant: inStep(
      ({step}) => step.alongside && !step.choose,
      (entry, plan) => {
        entry.step.choose = {
          gone: {when: 'It is gone', end: 'gone'},
          on: {otherwise: 'It goes on', next: following({...entry, id: entry.step.alongside.at(-1)}, plan)},
        };
      },
    ),
  },
  {
    rule: 'duty-ends',
    what: 'an end that lies behind',
    plant: inStep(
      ({step}) => step.alongside,
      ({id, step, process}, plan) => {
        for (const duty of step.alongside) Object.assign(stepsOf(plan, process)[duty] ?? {}, {until: id});
      },
    ),
  },
  {
    rule: 'owner-answers',
    what: 'a group that owns',
    plant: inStep(isMain, ({step}) => Object.assign(step, {owner: 'crew'})),
  },
  {
    rule: 'owner-answers',
    what: 'an owner outside the team',
    plant: inStep(isMain, ({step}) => Object.assign(step, {owner: 'guest'})),
  },
  {
    rule: 'owner-answers',
    what: 'a claim that is not made',
    plant: inStep(
      ({step}) => step.claims,
      ({step}) => delete step.claims,
    ),
  },
  {
    rule: 'owner-answers',
    what: 'a helper before there is one',
    plant: inStep(
      ({process, id, step}, plan) =>
        process === 'main' && !step.until && Object.keys(stepsOf(plan, 'main')).indexOf(id) < 2,
      ({step}) => Object.assign(step, {owner: 'helper'}),
    ),
  },
  {
    rule: 'freed-role-rests',
    what: 'the steward after a deputy took over',
    plant: inStep(
      ({process, step}) => process === 'main' && step.owner === 'deputy' && !step.designates && !step.send,
      ({step}) => Object.assign(step, {owner: 'steward'}),
    ),
  },
  {
    rule: 'recipient-is-held',
    what: 'a message to a helper before there is one',
    plant: inStep(
      ({process, id, step}) => process === 'main' && id === 's1' && !step.send,
      ({step}) => Object.assign(step, {informed: 'helper'}),
    ),
  },
  {
    rule: 'recipient-is-another',
    what: 'an owner who informs the owner alone',
    plant: inStep(isMain, ({step}) => Object.assign(step, {informed: step.owner})),
  },
  {
    rule: 'role-is-given-as-held',
    what: 'a claim of what one person holds',
    plant: inStep(
      (entry) => isMain(entry) && !entry.step.claims,
      ({step}) => Object.assign(step, {claims: 'lead'}),
    ),
  },
  {
    rule: 'default-comes-to-one-person',
    what: 'a circle of defaults',
    plant: always(({roles}) => Object.assign(roles.deputy ?? {}, {default: 'voice'})),
  },
  {
    rule: 'default-comes-to-one-person',
    what: 'a default that several hold',
    plant: always(({roles}) => Object.assign(roles.deputy ?? {}, {default: 'crew'})),
  },
  {
    rule: 'tie-break-is-another',
    what: 'helpers who may all decline',
    plant: ({processes, roles}) => {
      const steps = Object.values(processes).flatMap(({steps}) => Object.values(steps));
      if (!steps.some(({designates}) => designates?.role === 'helper')) return false;
      delete roles.helper?.tie_break;
      return true;
    },
  },
  {
    rule: 'tie-break-is-another',
    what: 'whoever asks breaks the tie',
    plant: inStep(
      (entry) => isMain(entry) && entry.step.designates && entry.step.designates.role !== 'voice',
      ({step}) => Object.assign(step, {owner: 'lead'}),
    ),
  },
  {
    rule: 'role-can-be-handed-over',
    what: 'a helper who cannot sleep',
    plant: ({processes}) => {
      const steps = Object.values(processes).flatMap(({steps}) => Object.values(steps));
      if (!steps.some(({owner, designates}) => owner === 'helper' || designates?.role === 'helper'))
        return false;
      Object.assign(processes['hand-over'] ?? {}, {hands_over: ['deputy', 'voice']});
      return true;
    },
  },
  {
    rule: 'hand-over-asks-somebody',
    what: 'nobody is asked',
    plant: ({processes}) => {
      const ask = processes['hand-over']?.steps.ask;
      if (ask) delete ask.designates;
      return true;
    },
  },
  {
    rule: 'absence-is-covered',
    what: 'nobody steps in',
    plant: always(({roles}) => delete roles.keeper?.backup),
  },
  {
    rule: 'deadline-tells-somebody',
    what: 'nobody hears',
    plant: inStep(
      (entry) => isMain(entry) && entry.step.within,
      ({step}) => delete step.if_late,
    ),
  },
  {
    rule: 'deadline-tells-another',
    what: 'whoever is late is told',
    plant: inStep(
      ({step}) => step.if_late,
      ({step}) => Object.assign(step.if_late, {notify: step.owner}),
    ),
  },
  {
    rule: 'promise-is-kept',
    what: 'a promise that is too short',
    plant: ({processes}) => {
      Object.assign(processes.main?.promise ?? {}, {within: '4 hours'});
      return true;
    },
  },
  {
    rule: 'promise-is-kept',
    what: 'a promised step without a deadline',
    plant: ({processes}) => {
      const first = processes.main?.steps.s1;
      delete first?.within;
      delete first?.if_late;
      return first !== undefined;
    },
  },
  {
    rule: 'outside-message-has-template',
    what: 'a message without words',
    plant: inStep(
      (entry) => isOutside(entry),
      ({step}) => delete step.send.template,
    ),
  },
  {
    rule: 'message-knows-its-variables',
    what: 'a fact that nobody sets',
    plant: inStep(
      ({step}) => step.send?.template,
      ({step}, {templates}) => templates[step.send.template]?.variables.push('nobody_knows'),
    ),
  },
  {
    rule: 'message-knows-its-variables',
    what: 'a fact that is lost with its time box',
    plant: inStep(
      (entry, plan) =>
        entry.step.timebox && stepsOf(plan, entry.process)[entry.step.timebox.next]?.owner !== 'guest',
      ({process, step}, plan) => {
        plan.templates.late = {audience: 'team', variables: ['lost']};
        Object.assign(stepsOf(plan, process)[step.timebox.next] ?? {}, {
          send: {to: 'crew', template: 'late'},
        });
      },
    ),
  },
  {
    rule: 'process-gets-its-needs',
    what: 'a need that nobody hands in',
    plant: always(({processes}) => processes.other?.needs?.push('nobody_knows')),
  },
  {
    rule: 'internal-stays-inside',
    what: 'an internal fact that goes outside',
    plant: inStep(
      (entry, {templates}) =>
        isOutside(entry) && (templates[entry.step.send.template]?.variables ?? []).includes('place'),
      (_entry, {processes}) =>
        Object.assign(processes.main?.steps.s1 ?? {}, {sets: {name: {}, place: {audience: 'team'}}}),
    ),
  },
  {
    rule: 'recipient-has-channel',
    what: 'a lead without a channel',
    plant: always(({roles}) => delete roles.lead?.channel),
  },
  {
    rule: 'speaker-is-introduced',
    what: 'a voice that nobody introduced',
    plant: inStep(
      ({step}) => step.send?.introduces?.includes('voice'),
      ({step}) => Object.assign(step.send, {introduces: 'deputy'}),
    ),
  },
  {
    rule: 'speaker-is-introduced',
    what: 'a hand-over that introduces nobody',
    plant: inStep(
      ({step}) => step.send?.introduces === 'incoming',
      ({step}) => delete step.send.introduces,
    ),
  },
  {
    rule: 'template-is-used',
    what: 'a template that nothing leads to',
    plant: always(({templates}) => Object.assign(templates, {unused: {audience: 'team', variables: []}})),
  },
  {
    rule: 'step-resolves',
    what: 'a step that is not there',
    plant: inStep(
      ({step}) => step.next,
      ({step}) => Object.assign(step, {next: 'nowhere'}),
    ),
  },
  {
    rule: 'process-resolves',
    what: 'a process that is not there',
    plant: inStep(
      ({step}) => step.run,
      ({step}) => Object.assign(step, {run: 'nothing'}),
    ),
  },
];

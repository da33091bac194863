import type {Machine} from '../engine/machine';
import {holderOf} from '../engine/persons';
import {defaultChain, isOnePerson} from '../engine/roles';
import type {Check, CheckContext, Finding} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';
import {firstTurns, type Turn, wayToTurn} from './shared/turns';
import {isUnsure} from './shared/unsure';

/** Whoever owns a step is one person of the team who answers for it. */
export const ownerAnswers: Check = {
  id: 'owner-answers',
  severity: 'error',
  summary:
    'The owner of a step is a role of the team that one person holds on every way to it; a group owns no step.',
  why: 'What everybody owns, nobody does.',
  mend: 'Name one role of the team as the owner; a group that does the work goes into `responsible`. A role that nobody holds yet is designated in an earlier step, or gets a `default` on its page.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const held = context.compass.roles[step.owner]?.held;
      if (held === 'external') {
        yield {
          ...stepPlace(context, graph, key, ['owner'], 'value'),
          actual: step.owner,
          reason: `Unexpected owner \`${step.owner}\` outside the team, expected a role of the team`,
          ...witness(graph, key),
        };
      } else if (held === 'group') {
        yield {
          ...stepPlace(context, graph, key, ['owner'], 'value'),
          actual: step.owner,
          expected: ['responsible'],
          reason: `Unexpected group \`${step.owner}\` as the owner of a step, expected one role that answers for it`,
          ...witness(graph, key, 'Make the group `responsible`, and somebody the owner.'),
        };
      }
    }
    yield* withoutHolder(context);
  },
};

/** The first step of each role that nobody holds yet when it comes, or that several people do. */
function* withoutHolder(context: CheckContext): Iterable<Finding> {
  const told = new Set<string>();
  for (const {turn, found: owner, machine} of firstTurns(context, (turn, machine) =>
    vacant(context, turn, machine),
  )) {
    // What a role lacks, those that fall to it by default lack too: that is no second mistake.
    const root = defaultChain(context.compass, owner).last;
    if (told.has(root)) continue;
    told.add(root);
    yield {
      ...stepPlace(context, machine.graph, turn.key, ['owner'], 'value'),
      actual: owner,
      reason: `Unexpected owner \`${owner}\`, ${whatIsMissing(context, owner, root)}`,
      note: wayToTurn(machine, turn),
    };
  }
}

function vacant(
  {compass, pages}: CheckContext,
  {step: {owner}, situation}: Turn,
  machine: Machine,
): string | null {
  const held = compass.roles[owner]?.held;
  const mayBeVacant =
    owner === 'incoming' ? situation.handedOver !== null : held === 'per_run' || held === 'standing';
  if (!mayBeVacant || isUnsure({pages}, owner) || holderOf(machine, situation, owner) !== null) return null;
  // A default that leads to nobody is told of at the role.
  const {chain, circular} = defaultChain(compass, owner);
  const last = chain.at(-1);
  return !circular && (last === undefined || isOnePerson(compass.roles[last])) ? owner : null;
}

function whatIsMissing({compass: {roles}}: CheckContext, owner: string, root: string): string {
  const role = roles[owner];
  if (root !== owner)
    return `whose default \`${root}\` nobody has claimed yet, expected a step with \`claims: ${root}\` on every way to this one`;
  if (owner === 'incoming' || role?.held === 'per_run')
    return 'whom nobody may hold yet, expected a designation on every way to this step';
  return role?.claimed
    ? 'which nobody has claimed yet, expected a step with `claims` on every way to this one'
    : 'which several people may hold at once, expected `holders: {min: 1, max: 1}` or `claimed: true` on its page';
}

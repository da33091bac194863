import {recipientsOf} from '../engine/speech';
import type {Check} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';
import {isUnsure} from './shared/unsure';

/** Whoever gets a message can be reached. */
export const recipientHasChannel: Check = {
  id: 'recipient-has-channel',
  severity: 'error',
  summary:
    'Every role that gets a message, or is told of a missed deadline, has a channel; one outside the team a channel that communities read.',
  why: 'A message to somebody without an address is a message to nobody.',
  mend: 'Add `channel` to the page of the role. For somebody outside the team it is one with `audience: communities`.',
  *find(context) {
    const graph = flowOf(context);
    const {channels, roles} = context.compass;
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const told = step.if_late ? [{id: step.if_late.notify, path: ['if_late', 'notify']}] : [];
      const sent = recipientsOf(step).map((id) => ({id, path: ['send', 'to']}));
      for (const {id, path} of [...sent, ...told]) {
        const role = Object.hasOwn(roles, id) ? roles[id] : undefined;
        const channel = role?.channel === undefined ? undefined : channels[role.channel];
        const isDeaf = role?.held === 'external' && channel?.audience === 'team';
        if (!role || isUnsure(context, id) || (role.channel !== undefined && !isDeaf)) continue;
        yield {
          ...stepPlace(context, graph, key, path, 'value'),
          actual: id,
          reason: isDeaf
            ? `Unexpected channel \`${role.channel}\` of \`${id}\`, which only the team reads, expected one that communities read`
            : `Unexpected recipient \`${id}\` without a channel, expected \`channel\` on its page`,
          ...witness(graph, key),
        };
      }
    }
  },
};

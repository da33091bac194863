import {defaultChain, isOnePerson} from '../engine/roles';
import {quoteList} from '../model/names';
import type {Check} from '../types';
import {keyPlace} from './shared/page-at';
import {isUnsure} from './shared/unsure';

/** A role that falls to another by default falls to one person. */
export const defaultComesToOnePerson: Check = {
  id: 'default-comes-to-one-person',
  severity: 'error',
  summary:
    'Whoever follows the defaults of a role comes, without a circle, to a role that one person holds or claims.',
  why: 'A default that lands on two people, or on nobody, is no default.',
  mend: 'Follow the way in the message to the role at its end. Take one as `default` that one person holds, or that is `claimed` by one of several; a group cannot be a default.',
  *find(context) {
    const {compass} = context;
    for (const role of Object.values(compass.roles)) {
      if (role.default === undefined || isUnsure(context, role.default)) continue;
      const at = {...keyPlace(context, role.file, ['default']), actual: role.default};
      const {chain, last, circular} = defaultChain(compass, role.id);
      const way = [role.id, ...chain].join(' → ');
      if (circular) {
        yield {
          ...at,
          reason: 'Unexpected circle of defaults, expected a role that somebody holds at its end',
          note: `The way round: ${way}.`,
        };
      } else if (Object.hasOwn(compass.roles, last) && !isOnePerson(compass.roles[last])) {
        const note = `The way: ${way}. Give \`${last}\` one holder, or \`claimed: true\`.`;
        yield {
          ...at,
          expected: ['claimed: true'],
          reason: `Unexpected default ${quoteList([last])}, which several people hold at once, expected one person`,
          note,
        };
      }
    }
  },
};

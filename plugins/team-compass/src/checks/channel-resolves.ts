import {referencesOf} from '../directives/page-references';
import type {Check, CheckContext, Finding} from '../types';
import {unresolved} from './shared/names-of-kind';

/** Every channel that is named is the id of one, and none stands in for itself. */
export const channelResolves: Check = {
  id: 'channel-resolves',
  severity: 'error',
  summary: 'Every channel that a page names exists, and the one to use instead is another one.',
  why: 'When one way to reach people is down, the other must be known.',
  mend: 'Write the id of the channel: the name of its file without `.md`, such as `support-chat`. In `if_down`, name another channel than the one of the page.',
  *find(context) {
    yield* unresolved(context, 'channel');
    yield* circular(context);
  },
};

function* circular({pages}: CheckContext): Iterable<Finding> {
  for (const page of pages.filter(({kind}) => kind === 'channel')) {
    for (const {name, place, path} of referencesOf(page)) {
      if (path[0] !== 'if_down' || name !== page.id) continue;
      const reason = `Unexpected \`${name}\`, which is this channel itself, expected another channel`;
      yield {file: page.file, place, actual: name, reason};
    }
  }
}

import {referencesOf} from '../directives/page-references';
import type {Check, CheckContext, Finding, Template} from '../types';
import {unresolved} from './shared/names-of-kind';
import {quote} from './shared/unknown';
import {isUnsure} from './shared/unsure';

/** Every template that is sent, opened or offered is the id of one that can do so. */
export const templateResolves: Check = {
  id: 'template-resolves',
  severity: 'error',
  summary: 'Every template that a page names exists; what is sent is a message, what is opened is an issue.',
  why: 'A button that leads nowhere costs time when there is none.',
  mend: 'Write the id of the template: the name of its file without `.md`, such as `first-response`. A message goes into `send`, an issue into `open`.',
  *find(context) {
    yield* unresolved(context, 'template');
    yield* unfit(context);
  },
};

/** `send` takes a message and `open` takes an issue. */
function* unfit(context: CheckContext): Iterable<Finding> {
  const {pages, compass} = context;
  for (const page of pages) {
    for (const {kind, name, place, path} of referencesOf(page)) {
      if (kind !== 'template' || path.length === 0 || !Object.hasOwn(compass.templates, name)) continue;
      const opens = path.at(-1) === 'open';
      const fits = (template: Template | undefined) => (template?.message === null) === opens;
      if (fits(compass.templates[name]) || isUnsure(context, name)) continue;
      const words = opens
        ? {is: 'is a message', wanted: 'one that opens an issue', key: 'send'}
        : {is: 'opens an issue', wanted: 'one that is a message', key: 'open'};
      yield {
        file: page.file,
        place,
        actual: name,
        reason: `Unexpected template ${quote(name)}, which ${words.is}, expected ${words.wanted}`,
        note: `This one goes into \`${words.key}\`.`,
      };
    }
  }
}

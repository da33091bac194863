import type {Check, Finding, Page} from '../types';
import {stringsOf} from './shared/strings';

/** Only a process that hands a role over has the two persons who do so. */
export const handOverIsDeclared: Check = {
  id: 'hand-over-is-declared',
  severity: 'error',
  summary:
    'A process whose steps belong to `outgoing` or `incoming` says in `hands_over` which roles change hands.',
  why: 'In any other process nobody comes or goes, and the step would belong to nobody.',
  mend: 'If the process hands a role from one person to another, say which: `hands_over: [incident-commander]`. If not, name the role instead of `outgoing` or `incoming`.',
  *findOn(page) {
    if (page.kind === 'process') yield* judge(page);
  },
};

const actors = new Set<unknown>([
  'owner',
  'responsible',
  'consulted',
  'informed',
  'to',
  'introduces',
  'role',
  'notify',
  'reply_from',
]);

/** One finding a process: what is forgotten is one line. */
function* judge({file, frontMatter, placeOf}: Page): Iterable<Finding> {
  if (frontMatter.hands_over !== undefined) return;
  for (const {text, path} of stringsOf(frontMatter.steps, ['steps'])) {
    const key = path.findLast((part) => typeof part === 'string');
    if ((text !== 'outgoing' && text !== 'incoming') || !actors.has(key)) continue;
    yield {
      file,
      place: placeOf(path),
      actual: text,
      reason: `Unexpected \`${text}\` in a process without \`hands_over\`, expected the id of a role`,
      note: 'If the process hands a role from one person to another, name the role in `hands_over`.',
    };
    return;
  }
}

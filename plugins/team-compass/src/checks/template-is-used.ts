import {referencesOf} from '../directives/page-references';
import type {Check, Page} from '../types';
import {idsNear} from './shared/names-of-kind';
import {keyPlace} from './shared/page-at';

/** A template is sent or opened somewhere, or says why it is kept. */
export const templateIsUsed: Check = {
  id: 'template-is-used',
  severity: 'error',
  summary: 'Every template is sent, opened or has a button somewhere, or says in `unused` why it is kept.',
  why: 'A template that nothing leads to is not found when it is needed, and nobody sees it go out of date.',
  mend: 'Send the template in a step, put a `::button{template=…}` for it on a page, or delete it. If it is kept on purpose, write the reason: `unused: why`. Take `unused` out once something uses it.',
  *find({compass, pages}) {
    // A page that cannot be read may be the one that uses it.
    if (pages.some(({faults}) => faults.length > 0)) return;
    const used = new Set(
      pages.flatMap(referencesOf).flatMap(({kind, name}) => (kind === 'template' ? [name] : [])),
    );
    // One that seems to be meant by a name that leads nowhere is told of there.
    const lost = [...used].filter((name) => !Object.hasOwn(compass.templates, name));
    const meant = new Set(lost.flatMap((name) => idsNear(compass.templates, name)));
    for (const {id, file, unused} of Object.values(compass.templates)) {
      if (
        used.has(id) ? unused === undefined : unused !== undefined || meant.has(id) || isHalfNamed(pages, id)
      )
        continue;
      yield unused === undefined
        ? {
            ...keyPlace({pages}, file, ['kind'], 'value'),
            actual: id,
            expected: ['unused'],
            reason: `Unexpected template \`${id}\` that nothing uses, expected a step or a button that does`,
            note: 'If it is kept on purpose, say why: `unused: …` in its front matter.',
          }
        : {
            ...keyPlace({pages}, file, ['unused']),
            actual: id,
            reason: `Unexpected \`unused\` on the template \`${id}\`, which is used, expected no such key`,
          };
    }
  },
};

/** Named by something that was not read, such as a directive that is not whole: that is told of there. */
function isHalfNamed(pages: Page[], id: string): boolean {
  const naming = new RegExp(`(?:template|open)\\s*[=:]\\s*["']?${id}\\b`);
  return pages.some(({source}) => naming.test(source));
}

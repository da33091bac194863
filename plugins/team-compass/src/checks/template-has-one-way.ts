import type {Check} from '../types';

/** Every template has something to send or to open. */
export const templateHasOneWay: Check = {
  id: 'template-has-one-way',
  severity: 'error',
  summary:
    'Every template opens an issue or has a message as its text, even if the original is kept elsewhere.',
  why: 'On the night when the login of the other system does not work, the copy here is what is sent.',
  mend: 'Write the message below the second `---` line. If its original is kept elsewhere, copy it from there and say in `copied_on` when. A template that opens an issue has `issue` instead.',
  *findOn({kind, faults, frontMatter, facts, file, placeOf}) {
    if (kind !== 'template' || faults.length > 0) return;
    if (frontMatter.issue !== undefined || facts.body.source !== '') return;
    const isCopy = frontMatter.source !== undefined;
    yield {
      file,
      place: isCopy ? placeOf(['source'], 'key') : placeOf(['kind']),
      reason: `Unexpected template without ${isCopy ? 'a copy of its message' : 'a message'}, expected its words below the front matter`,
      note: isCopy
        ? 'Copy the text from the source, and say in `copied_on` when.'
        : 'A template that opens an issue says so with `issue`.',
    };
  },
};

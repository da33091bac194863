import {offered} from '../model/resolve';
import type {Check, CheckContext, Finding, KeyPath, Page} from '../types';
import {quote} from './shared/unknown';

/** A word that another site defines is not defined here, too. */
export const termHasOneOwner: Check = {
  id: 'term-has-one-owner',
  severity: 'error',
  summary: 'A word that another site gives out as its own is not defined here, too.',
  why: 'Two definitions of one word drift apart, and each reader believes the one they found first.',
  mend: 'If the other site owns the word, name it in `source`, say one line in `summary` and leave out the definition. If ours means something else, give it another name.',
  *find(context) {
    for (const page of context.pages) {
      if (page.kind !== 'term' && page.kind !== 'role') continue;
      if (page.frontMatter.source === undefined) yield* ownedElsewhere(context, page);
    }
  },
};

function* ownedElsewhere(context: CheckContext, page: Page): Iterable<Finding> {
  const told = new Set<string>();
  for (const [path, name] of namesOf(page)) {
    for (const inventory of Object.values(context.inventories)) {
      const {service, title} = inventory;
      const [found] = offered(inventory, name, ['std:term']);
      const key = `${service} ${found?.location}`;
      if (!found || told.has(key)) continue;
      told.add(key);
      const source = `source: ${JSON.stringify(`${service}:${found.name}`)}`;
      yield {
        file: page.file,
        place: page.placeOf(path),
        actual: name,
        expected: [source],
        reason: `Unexpected definition of ${quote(name)}, which is defined in the ${title}, expected ${quote(source)}`,
        note: 'If ours means something else, give it another name.',
      };
    }
  }
}

function namesOf({frontMatter}: Page): [KeyPath, string][] {
  const {title, plural, abbreviation, aliases} = frontMatter;
  const list = Array.isArray(aliases) ? aliases : [];
  const all: [KeyPath, unknown][] = [
    [['title'], title],
    [['plural'], plural],
    [['abbreviation'], abbreviation],
    ...list.map((alias, index): [KeyPath, unknown] => [['aliases', index], alias]),
  ];
  return all.filter((entry): entry is [KeyPath, string] => typeof entry[1] === 'string');
}

import {onceFor} from '../model/once';
import {collectReferences, type Reference} from '../model/references';
import type {KeyPath, Page, Place} from '../types';
import {directiveReferences} from './references';

/** A name that a page is written with, in its front matter or its text. */
export interface PageReference {
  kind: Reference['kind'];
  name: string;
  place: Place;
  /** Whether it stands in the text rather than in the front matter. */
  inText: boolean;
  /** The path of its key, in the front matter. */
  path: KeyPath;
}

/** All names by which a page refers to something: what the schemas call `refersTo`, and what directives name. */
export const referencesOf = onceFor((page: Page): PageReference[] => {
  const written = collectReferences(page.kind, page.frontMatter);
  const inFrontMatter = written.map(({kind, name, path}) => ({
    kind,
    name,
    place: page.placeOf(path),
    inText: false,
    path,
  }));
  const inText = page.facts.directives.flatMap((directive) =>
    // Attributes that could not be read may say what is meant, and are told of for themselves.
    (page.source.charAt(directive.range.end) === '{' ? [] : directiveReferences(directive)).map(
      ({kind, name, range}) => ({
        kind,
        name,
        place: page.place(range),
        inText: true,
        path: [],
      }),
    ),
  );
  return [...inFrontMatter, ...inText];
});

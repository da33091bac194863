import type {Check, CheckContext, Finding, Page, Range} from '../types';
import {isAllowedHtml} from './shared/html';
import {targetOf} from './shared/link-target';
import {isBare} from './shared/own-directives';
import {isWaiver} from './shared/page-waivers';
import {quote} from './shared/unknown';

/** A message that is copied says everything itself. */
export const messageIsPlain: Check = {
  id: 'message-is-plain',
  severity: 'error',
  summary: 'A message holds no directive, no link within this site, no image, no footnote and no HTML.',
  why: 'It is copied word for word into an e-mail or a chat, where all of these mean nothing.',
  mend: 'Write it as the reader will get it: plain words, and whole addresses that begin with `https://`.',
  *find(context) {
    for (const page of context.pages) {
      if (page.kind !== 'template' || page.frontMatter.issue !== undefined) continue;
      for (const {range, what, note} of strangersIn(context, page)) {
        yield finding(page, range, what, note);
      }
    }
  },
};

interface Stranger {
  range: Range;
  what: string;
  note: string;
}

function* strangersIn(context: CheckContext, page: Page): Iterable<Stranger> {
  const {directives, links, images, footnotes, html} = page.facts;
  for (const directive of directives) {
    if (!isBare(directive)) yield {range: directive.range, what: 'directive', note: 'Write the words alone.'};
  }
  for (const {url, range} of links) {
    const {type} = targetOf(context, page, url);
    if (type !== 'web' && type !== 'ours' && type !== 'unsafe')
      yield {range, what: 'link', note: 'Write the whole address, beginning with `https://`.'};
  }
  for (const {range} of images) yield {range, what: 'image', note: 'Attach it by hand, and say so in words.'};
  for (const {range} of footnotes.references)
    yield {range, what: 'footnote', note: 'Put it into the sentence.'};
  for (const {source, range} of html)
    if (isAllowedHtml(source)) {
      const isComment = source.startsWith('<!--');
      const instead = isWaiver(source)
        ? 'Waive it in `waivers.yml`.'
        : 'Say in `description` when it is used.';
      const note = isComment ? instead : 'Write the words alone.';
      yield {range, what: isComment ? 'comment' : 'HTML', note};
    }
}

function finding(page: Page, range: Range, what: string, note: string): Finding {
  const actual = page.source.slice(range.start, range.end);
  return {
    file: page.file,
    place: page.place(range),
    actual,
    reason: `Unexpected ${what} ${quote(actual)} in a message, expected plain text`,
    note,
  };
}

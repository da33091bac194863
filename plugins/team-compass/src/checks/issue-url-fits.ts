import {demand} from '../model/own';
import type {Check, KeyPath, TemplateIssue} from '../types';
import {issueButtons} from './shared/issue-buttons';
import {quote} from './shared/unknown';

/** What GitHub takes of an address, in bytes. */
const most = 8191;

/** The address of an issue with everything filled in is one that GitHub takes. */
export const issueUrlFits: Check = {
  id: 'issue-url-fits',
  severity: 'error',
  summary: 'The address that opens an issue, with everything that it fills in, has at most 8,191 bytes.',
  why: 'GitHub refuses a longer address: the button shows an error page instead of the form.',
  mend: 'Shorten the answers in `fields`, the longest first: a link to a page instead of the text itself. In an address, a line break or an accent takes three to six bytes.',
  *find(context) {
    for (const {page, template, issue} of issueButtons(context)) {
      const bytes = Buffer.byteLength(template.opens ?? '');
      if (bytes <= most) continue;
      const path = longestPart(issue);
      yield {
        file: page.file,
        place: page.placeOf(path, 'key'),
        actual: `${bytes} bytes`,
        reason: `Unexpected address of ${grouped(bytes)} bytes, expected at most ${grouped(most)}`,
        note: `Most of it comes from ${quote(String(path.at(-1)))}.`,
      };
    }
  },
};

const grouped = (amount: number) => amount.toLocaleString('en');

/** Where the most of the address comes from. */
function longestPart({title = '', labels = [], fields = {}}: TemplateIssue): KeyPath {
  const parts: [KeyPath, string][] = [
    [['issue', 'title'], title],
    [['issue', 'labels'], labels.join(',')],
    ...Object.keys(fields).map((id): [KeyPath, string] => [['issue', 'fields', id], demand(fields, id)]),
  ];
  const sizes = parts.map(([path, text]) => ({path, size: `${new URLSearchParams({text})}`.length}));
  return sizes.reduce((one, other) => (other.size > one.size ? other : one)).path;
}

const term = 'docs/terms/incident.md';
const process = 'docs/processes/incident-response.md';
const chat = 'docs/channels/chat.md';
const template = 'docs/templates/first-response.md';
const start = 'docs/index.md';

/** What an editor does to a sound page. */
export interface Mistake {
  what: string;
  file: string;
  change?: (text: string) => string;
  /** The name under which the file is saved instead. */
  saved?: string;
  /** Why nothing is to be said of it. */
  fine?: string;
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const write = (words: string) => (text: string) => `${text}\n${words}\n`;

const example = (line: string) => `\`\`\`scenario
name: Ben takes over
process: hand-over
role: incident-commander
given: {incident-commander: Ana, project-manager: Pia}
when:
  - ${line}
then: {ended: handed-over}
\`\`\``;

/** The mistakes of people who edit pages on the web, by where they are made. */
export const mistakes: Record<string, Mistake[]> = {
  'Front matter': [
    {what: 'a space of the indent is lost', file: process, change: swap('    within', '   within')},
    {what: 'a line is indented too far', file: process, change: swap('    within', '     within')},
    {what: 'a step is not indented', file: process, change: swap('  acknowledge:', 'acknowledge:')},
    {what: 'a tab', file: process, change: swap('    within', '\twithin')},
    {what: 'a missing colon', file: term, change: swap('plural:', 'plural')},
    {what: 'no space behind a colon', file: term, change: swap('title: ', 'title:')},
    {what: 'no space behind a colon within braces', file: process, change: swap(/\{ ?notify: /, '{notify:')},
    {what: 'a colon in a title', file: term, change: swap('title: Incident', 'title: Incident: what it is')},
    {what: 'a quotation mark left open', file: term, change: swap('title: ', 'title: "')},
    {what: 'a bracket left open', file: template, change: swap('name]', 'name')},
    {what: 'curly quotes around a value', file: chat, change: swap('"#support"', '“#support”')},
    {what: 'a `#` without quotes', file: chat, change: swap('"#support"', '#support')},
    {what: 'an `@` without quotes', file: chat, change: swap('"#support"', '@support')},
    {what: 'a key written twice', file: term, change: swap('title:', 'title: Outage\ntitle:')},
    {what: 'no `---` at the end', file: term, change: swap('Incidents\n---', 'Incidents')},
    {what: 'no `---` at the beginning', file: term, change: swap('---\n', '')},
    {what: 'an empty line before the first `---`', file: term, change: (text) => `\n${text}`},
    {what: 'two hyphens in the place of three', file: term, change: swap('Incidents\n---', 'Incidents\n--')},
    {what: 'a misspelt key', file: process, change: swap('owner:', 'onwer:')},
    {
      what: 'a key that the checker does not know',
      file: term,
      change: swap('plural:', 'author: Ana\nplural:'),
    },
    {what: 'no kind', file: term, change: swap('kind: term\n', '')},
    {
      what: 'a date as people write it',
      file: term,
      change: swap('---\n\n', 'review_by: 31.01.2027\n---\n\n'),
    },
    {
      what: 'a list instead of a text',
      file: term,
      change: swap('plural: Incidents', 'plural:\n  - Incidents'),
    },
    {what: 'a text instead of a list', file: term, change: swap('plural: Incidents', 'aliases: Outage')},
    {what: 'a number as a title', file: term, change: swap('title: Incident', 'title: 404')},
    {what: 'spaces alone', file: term, change: swap('plural: Incidents', 'avoid: [" "]')},
  ],
  'Names and links': [
    {
      what: 'a term in another number',
      file: start,
      change: write('Two :term[incidents].'),
      fine: 'The plural is a name, too.',
    },
    {
      what: 'a term in other letters',
      file: start,
      change: write('An :term[INCIDENT].'),
      fine: 'Capitals make no difference.',
    },
    {
      what: 'a term in bold',
      file: start,
      change: write('An **incident** began.'),
      fine: 'Words need not be linked; `--hints` says where they could be.',
    },
    {what: 'a misspelt term', file: start, change: write('An :term[incidnet].')},
    {what: 'a word that no page defines', file: start, change: write('A :term[downtime].')},
    {what: 'a space after `:term`', file: start, change: write('An :term [incident].')},
    {what: 'round brackets', file: start, change: write('An :term(incident).')},
    {what: '`{term}`, the way of other systems', file: start, change: write('An {term}`incident`.')},
    {
      what: 'curly quotes around an attribute',
      file: start,
      change: write('An :term[outage]{ref=“incident”}.'),
    },
    {
      what: 'an attribute with a space in it',
      file: start,
      change: write('The :term[boss]{ref=incident commander}.'),
    },
    {what: 'a space within a link', file: start, change: write('See [what it is] (terms/incident.md).')},
    {what: 'the address from the browser', file: start, change: write('See [what it is](/terms/incident).')},
    {what: 'a page that has moved', file: start, change: write('See [what it is](incident.md).')},
    {
      what: 'a role that is misspelt',
      file: process,
      change: swap('owner: support-steward', 'owner: support-stewart'),
    },
    {
      what: 'a title in the place of an id',
      file: process,
      change: swap('owner: support-steward', 'owner: Support Steward'),
    },
    {
      what: 'a template with a new name',
      file: 'docs/templates/update.md',
      saved: 'docs/templates/incident-update.md',
    },
    {
      what: 'two pages with one title',
      file: 'docs/roles/engineering-team.md',
      change: swap('Engineering Team', 'incident'),
    },
  ],
  'Steps and examples': [
    {what: 'a heading with another id', file: process, change: swap('{#repair}', '{#fix}')},
    {what: 'a heading without its id', file: process, change: swap(' {#repair}', '')},
    {
      what: 'no space before the id',
      file: process,
      change: swap(' {#repair}', '{#repair}'),
      fine: 'It is read all the same, here and on the site.',
    },
    {what: 'a step that has moved', file: process, change: swap(/(## Ack.*)\n\n(## Rep.*)/, '$2\n\n$1')},
    {
      what: 'a step with spaces in its id',
      file: process,
      change: (text) => text.replaceAll('acknowledge', 'acknowledge it'),
    },
    {what: 'a step without an owner', file: process, change: swap('    owner: support-steward\n', '')},
    {what: 'a duration in short', file: process, change: swap('1 hour', '4h')},
    {what: 'a duration as an adverb', file: process, change: swap('1 hour', 'daily')},
    {
      what: 'a promise of which nobody says who keeps it',
      file: process,
      change: swap('steps:', 'promise: {within: 1 day, from: acknowledge}\nsteps:'),
    },
    {
      what: 'a branch without its condition',
      file: process,
      change: swap(
        '    end: repaired',
        '    choose:\n      up: {when: It is up, end: repaired}\n      default: {end: given-up}',
      ),
    },
    {what: 'a word of an example misspelt', file: start, change: write(example('ask: {agree: Ben}'))},
    {
      what: 'a line of an example too deep',
      file: start,
      change: write(example('ask: {agreed: Ben}\n    - hand: done')),
    },
    {
      what: 'no space behind the dash of an example',
      file: start,
      change: write(example('ask: {agreed: Ben}\n  -hand')),
    },
    {
      what: 'braces left out in an example',
      file: start,
      change: write(example('ask: done, after: 5 minutes')),
    },
  ],
  'Text and files': [
    {what: 'pasted HTML', file: start, change: write('<p style="margin: 0">How we work</p>')},
    {
      what: 'an image pasted on the web',
      file: start,
      change: write('<img width="400" alt="image" src="https://github.com/user-attachments/assets/1b2c" />'),
    },
    {what: 'a comment left open', file: start, change: write('<!-- To be written\n\nWords.')},
    {what: 'a character that nobody sees', file: start, change: write('An :term[inci\u200bdent].')},
    {what: 'an emoji', file: start, change: write('It works 👩‍💻.'), fine: 'It is text.'},
    {
      what: 'the marks of a merge conflict',
      file: start,
      change: write('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main'),
    },
    {
      what: 'the marks of a merge conflict in the front matter',
      file: term,
      change: swap(
        'plural: Incidents',
        '<<<<<<< HEAD\nplural: Incidents\n=======\nplural: Incidence\n>>>>>>> main',
      ),
    },
    {
      what: 'Windows line ends',
      file: term,
      change: (text) => text.replaceAll('\n', '\r\n'),
      fine: 'They mean the same.',
    },
    {what: 'a byte order mark', file: term, change: (text) => `\ufeff${text}`, fine: 'It means nothing.'},
    {what: 'a file saved as text', file: term, saved: 'docs/terms/incident.txt'},
    {what: 'a file saved as MDX', file: term, saved: 'docs/terms/incident.mdx'},
    {what: 'a file name with a space', file: term, saved: 'docs/terms/My Incident.md'},
    {
      what: 'a variable in single braces',
      file: template,
      change: swap('{{ requester_name }}', '{requester_name}'),
    },
    {
      what: 'a waiver without an end',
      file: start,
      change: write('<!-- compass-waive image-has-words: it comes later -->\n![](/img/hub.svg)'),
    },
    {
      what: 'a waiver without a reason',
      file: start,
      change: write('<!-- compass-waive image-has-words:, until 2027-01-31 -->\n![](/img/hub.svg)'),
    },
  ],
};

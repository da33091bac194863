import type {Role} from 'team-compass';

/** A step as its front matter has it: faults write into it what no type would allow. */
// biome-ignore lint/suspicious/noExplicitAny: nothing narrower fits what is broken on purpose
export type Fields = Record<string, any>;

export interface PlannedProcess {
  needs?: string[];
  clock?: 'working';
  promise?: Fields;
  hands_over?: string[];
  steps: Record<string, Fields>;
}

/** A handbook before it is written: plain data that a fault can be planted in. */
export interface Plan {
  roles: Record<string, Omit<Partial<Role>, 'id'>>;
  processes: Record<string, PlannedProcess>;
  /** Templates with the variables that they use. */
  templates: Record<string, {audience: 'team' | 'communities'; variables: string[]; issue?: boolean}>;
}

/** The people of every generated handbook. Some act in no process: that is no fault. */
export const people = (): Plan['roles'] => ({
  keeper: {held: 'standing', holders: {min: 1, max: 1}, backup: 'lead', channel: 'chat'},
  lead: {held: 'standing', holders: {min: 1, max: 1}, backup: 'keeper', channel: 'chat'},
  steward: {held: 'standing', holders: {min: 2, max: 2}, claimed: true, backup: 'lead', channel: 'chat'},
  deputy: {
    held: 'per_run',
    default: 'steward',
    may_decline: true,
    tie_break: 'lead',
    delegate_to: 'crew',
    channel: 'chat',
  },
  voice: {held: 'per_run', default: 'deputy', may_decline: true, delegate_to: 'anyone', channel: 'chat'},
  helper: {held: 'per_run', may_decline: true, tie_break: 'lead', delegate_to: 'crew', channel: 'chat'},
  crew: {held: 'group', channel: 'chat'},
  guest: {held: 'external', channel: 'mail'},
});

/** The pages of a plan. */
export function writePlan({roles, processes, templates}: Plan): Record<string, string> {
  const pages: Record<string, string> = {
    chat: page({
      kind: 'channel',
      title: 'Chat',
      medium: 'chat',
      address: '#help',
      audience: 'team',
      if_down: 'mail',
    }),
    mail: page({
      kind: 'channel',
      title: 'Mail',
      medium: 'email',
      address: 'help@example.org',
      audience: 'communities',
      if_down: 'chat',
    }),
  };
  for (const [id, facts] of Object.entries(roles))
    pages[id] = page({kind: 'role', title: `The ${id}`, ...facts}, `Who is ${id}.`);
  for (const [id, {audience, variables, issue}] of Object.entries(templates)) {
    const words = variables.map((name) => `{{ ${name} }}`).join(', ');
    const facts = {
      kind: 'template',
      title: `Message ${id}`,
      description: 'Words.',
      audience,
      ...(variables.length > 0 ? {variables} : {}),
    };
    pages[id] = issue
      ? page({...facts, issue: {repository: 'example/handbook', form: 'report.md', title: `News ${words}`}})
      : page(facts, `Hello ${words}.`);
  }
  for (const [id, process] of Object.entries(processes)) {
    const headings = Object.keys(process.steps).map((step) => `## Do ${step} {#${step}}`);
    pages[id] = page(
      {kind: 'process', title: `Process ${id}`, starts_when: 'It is time.', ...process},
      headings.join('\n\n'),
    );
  }
  return Object.fromEntries(Object.entries(pages).map(([id, text]) => [`docs/${id}.md`, text]));
}

/** JSON is YAML too, and needs no escapes of its own. */
const page = (frontMatter: object, body = '') =>
  `---\n${Object.entries(frontMatter)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;

import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * A handbook with one process of 200 steps that branches and goes back at each of them, with two designations and five
 * duties that begin at different steps; and the same with one step, to tell what the proofs take.
 */
export function writeLongProcess(count) {
  const root = mkdtempSync(join(tmpdir(), 'compass-long-'));
  const page = (name, frontMatter, body = '') => {
    mkdirSync(join(root, 'docs'), {recursive: true});
    const lines = Object.entries(frontMatter).map(
      ([key, value]) => `${key}: ${JSON.stringify(value, null, 1)}`,
    );
    writeFileSync(join(root, 'docs', `${name}.md`), `---\n${lines.join('\n')}\n---\n\n${body}\n`);
  };
  const standing = {held: 'standing', holders: {min: 1, max: 1}};
  const perRun = {held: 'per_run', default: 'keeper', may_decline: true, tie_break: 'lead'};
  const roles = {
    keeper: {...standing, backup: 'lead'},
    lead: {...standing, backup: 'keeper'},
    deputy: perRun,
    writer: perRun,
  };
  for (const [id, facts] of Object.entries(roles))
    page(id, {kind: 'role', title: `The ${id}`, channel: 'chat', ...facts}, `Who is ${id}.`);
  page('chat', {
    kind: 'channel',
    title: 'Chat',
    medium: 'chat',
    address: '#help',
    audience: 'team',
    if_down: 'mail',
  });
  page('mail', {
    kind: 'channel',
    title: 'Mail',
    medium: 'email',
    address: 'a@example.org',
    audience: 'team',
    if_down: 'chat',
  });
  page('hand-over', handOver, '## Ask {#ask}');
  const steps = stepsOf(count);
  const headings = Object.keys(steps).map((id) => `## Do ${id} {#${id}}`);
  page(
    'long',
    {kind: 'process', title: 'Long', starts_when: 'Now', needs: ['name'], steps},
    headings.join('\n\n'),
  );
  return root;
}

const handOver = {
  kind: 'process',
  title: 'Hand over',
  starts_when: 'Somebody must stop',
  needs: ['name'],
  hands_over: ['deputy', 'writer'],
  steps: {ask: {owner: 'outgoing', designates: {role: 'incoming', tries: 2, tie_break: 'lead'}}},
};

function stepsOf(count) {
  const last = count - 1;
  const id = (index) => `s${Math.max(0, Math.min(index, last))}`;
  const entries = Array.from({length: count}, (_, index) => [id(index), {owner: 'keeper'}]);
  const steps = Object.fromEntries(entries);
  for (let index = 0; index < last; index += 1) {
    steps[id(index)].choose = {
      on: {when: 'It is right', next: id(index + 1)},
      back: {when: 'It is wrong', wait: '1 hour', next: id(index - 3)},
      over: {otherwise: 'It is easy', next: id(index + 2)},
    };
  }
  steps[id(last)].end = 'done';
  if (count < 100) return steps;
  for (const [at, role] of [
    [5, 'deputy'],
    [7, 'writer'],
  ])
    steps[id(at)].designates = {role, tries: 2};
  for (const duty of [0, 1, 2, 3, 4]) {
    steps[id(10 + 10 * duty)].alongside = [`d${duty}`];
    steps[`d${duty}`] = {owner: 'keeper', every: '3 hours', until: id(last), if_late: {notify: 'lead'}};
  }
  return steps;
}

import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';
import {complete, placeOf} from '../../plugins/team-compass/src/cli/complete';
import {sources} from '../../plugins/team-compass/src/cli/completion-sources';
import {commandsBelow, compassProgram} from '../../plugins/team-compass/src/cli/program';
import {bin, compass} from '../support/compass';
import {smallHandbook, writeHandbook} from '../support/handbook';

const program = () => compassProgram(() => {});
const run = promisify(execFile);

/** Names that would run something in a shell that expands them, or change a terminal that obeys them. */
const hostile = {
  'docs/$(touch pwned).md': '---\nkind: term\ntitle: $(touch pwned)\n---\n\nNo name.\n',
  'docs/`touch pwned`.md': '---\nkind: process\ntitle: One\nsteps: {a: {owner: keeper}}\n---\n\n## A {#a}\n',
  'docs/red\u001b[31m.md': '---\nkind: term\ntitle: "Red\\e[31m"\n---\n\nNo name.\n',
  'docs/two\nlines.md': '---\nkind: process\ntitle: Two\nsteps: {a: {owner: keeper}}\n---\n\n## A {#a}\n',
  'docs/__proto__.md': '---\nkind: process\ntitle: Three\nsteps: {a: {owner: keeper}}\n---\n\n## A {#a}\n',
};

describe('what can follow', () => {
  test.each<[string, string[], string[]]>([
    ['commands', ['che'], ['check']],
    ['commands of a command', ['inventory', ''], ['update', 'diff', 'publish', 'help']],
    ['commands after help', ['help', 'ch'], ['check', 'changes']],
    ['options', ['inventory', 'diff', '--'], ['--from', '--apply', '--update', '--format', '--help']],
    ['what an option can be', ['check', '--format', 'j'], ['json', 'junit']],
    ['the same behind a sign', ['check', '--format=j'], ['--format=json', '--format=junit']],
    ['the same as bash tells it', ['check', '--format', '=', 'j'], ['json', 'junit']],
    ['the same with nothing behind the sign', ['export', '--format', '='], ['bpmn']],
    ['what an argument can be', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['nothing below a command that is none', ['chekc', ''], []],
    ['no option that is not there', ['check', '--formats', '--x'], []],
    ['no option behind the end of options', ['inventory', '--', '--'], []],
  ])('%s', async (_what, words, names) => {
    expect(namesIn(await complete(program(), words))).toEqual(names);
  });

  test.each<[string, string[], string[]]>([
    ['processes', ['diagram', ''], ['respond']],
    ['processes, after an option', ['export', '--format', 'bpmn', ''], ['respond']],
    ['rules', ['explain', 'term-res'], ['term-resolves']],
    ['steps', ['explain', 'respond/'], ['respond/answer', 'respond/report']],
    ['terms and roles', ['explain', 'in'], ['internal-stays-inside', 'incident']],
    ['sites', ['inventory', 'update', ''], ['docs']],
  ])('%s of the handbook here', async (_what, words, names) => {
    const services = 'services:\n  docs: {title: Docs, url: https://example.org/, inventory: docs.json}\n';
    const cwd = writeHandbook({
      ...smallHandbook,
      ...hostile,
      'compass.yml': `default_owner: keeper\n${services}`,
    });
    const {code, out, err} = await compass(['complete', '--', ...words], {cwd});
    expect([code, err, namesIn(out)]).toEqual([0, '', names]);
  });

  test.each([
    ['the folder of the handbook', ['check', ''], 'folders'],
    ['the file of a report', ['changes', ''], 'files'],
    ['a day', ['check', '--today', ''], 'nothing'],
    ['after all there is', ['check', '.', ''], 'nothing'],
  ])('%s is for the shell to know', async (_what, words, kind) => {
    expect(await complete(program(), words)).toBe(`${kind}\n`);
  });

  test('without a handbook, rules alone, and no complaint', async () => {
    const cwd = writeHandbook({});
    const [explain, diagram] = await Promise.all(
      [
        ['explain', 'wording'],
        ['diagram', ''],
      ].map((words) => compass(['complete', '--', ...words], {cwd})),
    );
    expect(explain).toEqual({code: 0, out: 'names\nwording-is-ours\trule\n', err: ''});
    expect(diagram).toEqual({code: 0, out: 'names\n', err: ''});
  });

  test('whatever a command asks for, it is known where it comes from', () => {
    const asked = commandsBelow(program()).flatMap((command) => [
      ...command.registeredArguments.filter(({argChoices}) => !argChoices),
      ...command.options.filter(({argChoices, required, hidden}) => required && !argChoices && !hidden),
    ]);
    expect(Object.keys(sources).sort()).toEqual([...new Set(asked.map(placeOf))].sort());
  });
});

describe('bash', () => {
  test.each([
    ['a command', ['compass', 'che'], ['check']],
    ['a choice behind a sign', ['compass', 'check', '--format', '=', 'sa'], ['sarif']],
    ['a process', ['compass', 'diagram', ''], ['respond']],
    ['words that it would run', ['compass', 'diagram', '$(touch pwned)'], []],
  ])('gets %s, and runs nothing', async (_what, words, replies) => {
    const cwd = writeHandbook({...smallHandbook, ...hostile});
    const script = `set -eu
compass() { '${process.execPath}' '${bin}' "$@"; }
source <(compass completion bash)
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_compass
printf '%s\\n' "\${COMPREPLY[@]}"
ls -A`;
    const {stdout, stderr} = await run('bash', ['-c', script, 'bash', ...words], {cwd});
    expect([stdout.split('\n').filter((line) => line !== ''), stderr]).toEqual([
      [...replies, 'compass.yml', 'docs', 'inventories'],
      '',
    ]);
  });
});

test.each(['bash', 'zsh', 'fish'])('the script for %s is printed as it is kept', async (shell) => {
  const script = readFileSync(`plugins/team-compass/completion/compass.${shell}`, 'utf8');
  expect(await compass(['completion', shell])).toEqual({code: 0, out: script, err: ''});
});

/** The names of an answer that is one of names. */
function namesIn(out: string): (string | undefined)[] {
  expect(out.split('\n')[0]).toBe('names');
  return out
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('\t')[0]);
}

import {describe, expect, test} from 'vitest';
import {failureWords} from '../../plugins/team-compass/src/cli/failure';
import {compassProgram} from '../../plugins/team-compass/src/cli/program';
import {quoteList} from '../../plugins/team-compass/src/model/names';
import {compass} from '../support/compass';

const top = compassProgram(() => {});
const commands = quoteList(
  top
    .createHelp()
    .visibleCommands(top)
    .map((command) => command.name()),
);
const formats = '`text`, `json`, `github`, `sarif`, `markdown` or `junit`';
const outputs = 'FORMAT=FILE with one of these formats: text, json, github, sarif, markdown, junit';
const checkOptions =
  '`--format`, `--output`, `--max-warnings`, `--hints`, `--today`, `--deadlines`, `--fix`, `--dry-run` or `--help`';

/** By the command whose help is named: what is typed, and what is said. */
const misuses: Record<string, [string[], string][]> = {
  compass: [
    [['chekc'], 'unknown command `chekc`, expected `check`'],
    [['xyzzy', 'docs'], `unknown command \`xyzzy\`, expected ${commands}`],
    [['__proto__'], `unknown command \`__proto__\`, expected ${commands}`],
    [["it's 'so'"], `unknown command \`it's 'so'\`, expected ${commands}`],
    [['\u001b[31mred'], `unknown command \`\\u{1b}[31mred\`, expected ${commands}`],
    [['docs'], 'folder `docs`, expected a command, as in `compass check`'],
    [['bench/..', '--hints'], 'folder `bench/..`, expected a command, as in `compass check bench/..`'],
    [['--hints', 'check'], 'unknown option `--hints`, expected `--version` or `--help`'],
    [['--hlep'], 'unknown option `--hlep`, expected `--help`'],
  ],
  'compass check': [
    [['--hint'], 'unknown option `--hint`, expected `--hints`'],
    [['--maxwarnings', '3'], 'unknown option `--maxwarnings`, expected `--max-warnings`'],
    [['--formt=json'], 'unknown option `--formt=json`, expected `--format`'],
    [['--hints=yes'], 'unknown option `--hints=yes`, expected `--hints`'],
    [['-x'], `unknown option \`-x\`, expected ${checkOptions}`],
    [['--format'], '`--format` without a value, expected `--format <format>`'],
    [['--format', 'jsno'], '`jsno` for `--format <format>`, expected `json`'],
    [['--format', 'xml'], `\`xml\` for \`--format <format>\`, expected ${formats}`],
    [['--output', 'report.sarif'], `\`report.sarif\` for \`--output <format=file>\`, expected ${outputs}`],
    [['--output', 'xml=a.xml'], `\`xml=a.xml\` for \`--output <format=file>\`, expected ${outputs}`],
    [['--output', 'sarif='], `\`sarif=\` for \`--output <format=file>\`, expected ${outputs}`],
    [
      ['--output', 'sarif=a', '--output', 'json=a'],
      '`json=a` for `--output <format=file>`, expected another file for each report',
    ],
    [['--max-warnings', 'few'], '`few` for `--max-warnings <number>`, expected a whole number'],
    [['--max-warnings', '-1'], '`-1` for `--max-warnings <number>`, expected a whole number'],
    [['--today', 'tomorrow'], '`tomorrow` for `--today <date>`, expected a day such as 2026-11-25'],
    [['--dry-run', '--format', 'json'], '`--dry-run` beside `--format <format>`, expected one of them'],
    [['a', 'b'], 'argument `b`, expected no more than `[root]`'],
  ],
  'compass watch': [
    [['--format', 'json'], 'unknown option `--format`, expected `--hints`, `--today` or `--help`'],
  ],
  'compass explain': [
    [
      [],
      'end after `compass explain`, expected `<name>`: the id of a rule; a title, short form or id, in any case; a step also as process/step',
    ],
  ],
  'compass export': [
    [['respond'], 'end after `compass export respond`, expected `--format bpmn`'],
    [['--format', 'bpmn'], 'end after `compass export`, expected `<process>`: the id of the process'],
    [['respond', '--format', 'svg'], '`svg` for `--format <format>`, expected `bpmn`'],
    [['--format', 'bpmn', 'a', 'b', 'c'], 'argument `c`, expected no more than `<process>` and `[root]`'],
  ],
  'compass inventory': [
    [['updat'], 'unknown command `updat`, expected `update`'],
    [['docs'], 'unknown command `docs`, expected `update`, `diff`, `publish` or `help`'],
  ],
  'compass inventory diff': [
    [['--aply'], 'unknown option `--aply`, expected `--apply`'],
    [['--from'], '`--from` without a value, expected `--from <address or file>`'],
  ],
  'compass forms update': [
    [
      [],
      'end after `compass forms update`, expected `<repository>`: the repository on GitHub, as owner/name',
    ],
  ],
  'compass completion': [
    [[], 'end after `compass completion`, expected `<shell>`: `bash`, `zsh` or `fish`'],
    [['bahs'], '`bahs` for `<shell>`, expected `bash`'],
  ],
};

const groups = ['compass', 'compass inventory', 'compass forms'];

describe.each(Object.entries(misuses))('%s', (name, cases) => {
  test.each(cases)('%j', async (words, said) => {
    const shown = groups.includes(name) ? 'the commands' : 'how it is used';
    const program = compassProgram(() => {});
    const typed = [...name.split(' ').slice(1), ...words];
    const refused = await program.parseAsync(typed, {from: 'user'}).catch(failureWords);
    expect(refused).toBe(`compass: Unexpected ${said}\n(${name} --help shows ${shown}.)\n`);
  });
});

test.each([
  [['chekc'], 'unknown command `chekc`, expected `check`\n(compass --help shows the commands.)'],
  [
    ['forms', 'update'],
    `${misuses['compass forms update']?.[0]?.[1]}\n(compass forms update --help shows how it is used.)`,
  ],
])('%j exits 2 and prints that alone', async (words, said) => {
  expect(await compass(words)).toEqual({code: 2, out: '', err: `compass: Unexpected ${said}\n`});
});

test.each([[[]], [['inventory']], [['forms']], [['help', 'chekc']]])(
  'what is no command yet, %j, shows the commands',
  async (words) => {
    const {code, out, err} = await compass(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Usage: compass .*\[command\]\n/);
  },
);

import {describe, expect, test} from 'vitest';
import {examples} from '../../plugins/team-compass/src/cli/examples';
import {fullName} from '../../plugins/team-compass/src/cli/misuse';
import {commandsBelow, compassProgram} from '../../plugins/team-compass/src/cli/program';

const program = () => compassProgram(() => {});
const isShown = (command: ReturnType<typeof program>) => fullName(command) !== 'compass complete';
const shown = commandsBelow(program()).filter(isShown);

describe.each(shown.map((command) => [fullName(command), command] as const))('%s', (_name, command) => {
  test('says what it does, what each argument and option is for, and how it is used', () => {
    const described = [command, ...command.registeredArguments, ...command.options];
    expect(described.filter(({description}) => wordsOf(description) === '')).toEqual([]);
    expect(command.description()).toMatch(/^[A-Z].*\.$/);
    expect(examples[fullName(command)]).not.toEqual([]);
  });

  test('has help that fits a narrow terminal', () => {
    const width = 60;
    command.configureOutput({getOutHelpWidth: () => width});
    const lines = command.helpInformation().split('\n').slice(1);
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });
});

test('there are examples for all commands, and for no others', () => {
  expect(Object.keys(examples).sort()).toEqual(shown.map(fullName).sort());
});

test.each(Object.values(examples).flat())('%s is understood', async (example) => {
  const [, words = ''] = /compass([^>)]*)/.exec(example) ?? [];
  const ran: string[] = [];
  const all = program();
  for (const command of commandsBelow(all))
    command.configureOutput({writeOut: () => {}}).action(() => void ran.push(fullName(command)));
  const args = [...words.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word);
  const help = args.includes('--help');
  await all.parseAsync(args, {from: 'user'}).catch((error) => {
    if (!help) throw error;
  });
  expect(ran).toEqual(help ? [] : [expect.stringMatching(/^compass ./)]);
});

const wordsOf = (description: unknown) =>
  typeof description === 'function' ? 'described below' : String(description ?? '').trim();

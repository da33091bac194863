import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {plainError, reportOf, surroundings} from '../../testing/sample-report';
import {commandsIn} from '../../testing/workflow-log';
import {reportAs} from './formats';
import {reportGithub} from './github';
import {visible} from './visible';
import {withoutCommands, workflowCommand} from './workflow-command';

describe('the log as a workflow reads it', () => {
  test.each([
    ['plain', '::error::data', {name: 'error', properties: {}, data: 'data'}],
    ['behind white space', ' \t\u2028::error::', {name: 'error', properties: {}, data: ''}],
    [
      'with properties',
      '::error file=a%2Cb,line=1::%250A%0A',
      {name: 'error', properties: {file: 'a,b', line: '1'}, data: '%0A\n'},
    ],
    [
      'the old form, anywhere',
      'words ##[error a=1;b=%5D]x%3By',
      {name: 'error', properties: {a: '1', b: ']'}, data: 'x;y'},
    ],
    ['with a mark that nobody sees', 'a #\u034f#\ufe0f[error]x', {name: 'error', properties: {}, data: 'x'}],
  ])('%s: a command', (_case, line, command) => {
    expect(commandsIn(`before\n${line}\rafter`)).toEqual([command]);
    expect(commandsIn(withoutCommands(line))).toEqual([]);
  });

  test.each(['word ::error::', '# #[error]', '## [error]', '1 │ ::error::'])(
    '%s: none, and it stays as it is',
    (line) => {
      expect(commandsIn(line)).toEqual([]);
      expect(withoutCommands(line)).toBe(line);
    },
  );

  test('what a command is made of comes out of it as it was', () => {
    const text = '100 %0A, a:b,c\r\n%25';
    const [command] = commandsIn(workflowCommand('error', {title: text, line: 1}, text));
    expect(command).toEqual({name: 'error', properties: {title: text, line: '1'}, data: text});
  });
});

describe('20,000 names and messages', () => {
  const part = fc.oneof(
    fc.string({unit: 'binary', maxLength: 5}),
    fc.constantFrom(
      '::',
      '##[',
      ']',
      ':',
      '#',
      '[',
      '%',
      '%0A',
      '\r',
      '\n',
      '\u2028',
      '\u0085',
      ' ',
      '`',
      '"',
      ',',
      ';',
    ),
    fc.constantFrom(
      '\r\n::set-env name=a::b',
      '##[error]x',
      '%0A::stop::',
      '\u2028::x::',
      '\u001b[31m',
      '\n ::add-mask::',
    ),
    fc.constantFrom(
      '\u034f',
      '\ufe0f',
      '\u200b',
      '\u00ad',
      '\ufeff',
      '\u0301',
      '\0',
      '#\u034f#\ufe0f[group]',
      '\u115f::x::',
    ),
  );
  const name = fc.array(part, {minLength: 1, maxLength: 5}).map((parts) => parts.join(''));
  const finding = fc.tuple(name, name, name, name, name).map(([file, reason, note, cause, waiver]) => ({
    ...plainError,
    file,
    reason,
    note,
    cause: {file: cause, place: null, message: note},
    waived: {
      until: '2026-01-01',
      who: reason,
      reason: waiver,
      file: cause,
      place: {start: {line: 1, column: 1}, end: {line: 1, column: 2}},
      isPast: true,
    },
    place: {start: {line: 1, column: 2}, end: {line: 1, column: 4}},
  }));
  const findings = fc.array(finding, {minLength: 8, maxLength: 8});
  const times = {numRuns: 500};

  test('are no commands in any format', () => {
    fc.assert(
      fc.property(findings, (diagnostics) => {
        const report = reportOf(
          diagnostics,
          Object.fromEntries(diagnostics.map(({file, reason}) => [file, reason])),
        );
        for (const format of ['text', 'json', 'sarif', 'markdown', 'junit'] as const)
          expect(commandsIn(reportAs[format](report, surroundings)), format).toEqual([]);
      }),
      times,
    );
  });

  test('make one annotation each, and say there what they say', () => {
    fc.assert(
      fc.property(findings, (diagnostics) => {
        const lines = reportGithub(reportOf(diagnostics), {folder: '', rules: []}).split('\n');
        expect(lines).toHaveLength(diagnostics.length + 2);
        const commands = commandsIn(lines.join('\n'));
        expect(commands.map(({name, properties}) => [name, Object.keys(properties)])).toEqual(
          diagnostics.map(() => ['error', ['file', 'line', 'endLine', 'col', 'endColumn', 'title']]),
        );
        for (const [index, {data}] of commands.entries()) {
          const [reason = '', ...others] = data.split('\n');
          expect(others).toHaveLength(4);
          expect(reason.replaceAll(' [', '[')).toBe(
            visible(diagnostics[index]?.reason ?? '').replaceAll(' [', '['),
          );
        }
      }),
      times,
    );
  });
});

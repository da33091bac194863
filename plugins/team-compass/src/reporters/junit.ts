import {element} from '../model/markup';
import type {Diagnostic} from '../types';
import {reportFinding} from './finding';
import {numbered} from './numbered';
import {byFile, isWaived, type Report, waiverWords} from './report';
import {visible} from './visible';
import {withoutBrackets} from './workflow-command';

/**
 * A report for tools that show tests: a suite for each file, a case for each finding, and a case that passes for a file
 * without any. Errors are failures and what is waived is skipped; all else passes with its words, as the exit code is 0.
 */
export function reportJunit({diagnostics, sources}: Report): string {
  const clean = Object.keys(sources).filter((file) => sources[file] !== '');
  const found = byFile(diagnostics);
  const files = [...new Set([...clean, ...found.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const suites = files.map((file) => suite(file, found.get(file) ?? []));
  const all = element('testsuites', {name: 'compass', ...counts(diagnostics, files.length - found.size)}, [
    '\n',
    ...suites,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutBrackets(all, '&#91;')}\n`;
}

function suite(file: string, diagnostics: Diagnostic[]): string {
  const name = visible(file);
  const cases = numbered(diagnostics, nameOf).map(({item, key, count}) =>
    testCase(item, name, count > 1 ? `${key} (${count})` : key),
  );
  const passed = element('testcase', {name: 'no finding', classname: name, file: name});
  const inner = cases.length > 0 ? cases : [passed];
  const attributes = {name, ...counts(diagnostics, cases.length > 0 ? 0 : 1)};
  return `${element('testsuite', attributes, ['\n', ...inner.map((one) => `${one}\n`)])}\n`;
}

/** The name has no line in it: then a tool knows a finding again that has only moved. */
const nameOf = ({ruleId, reason}: Diagnostic) => `${visible(ruleId)}: ${visible(reason)}`;

function testCase(diagnostic: Diagnostic, file: string, name: string): string {
  const {severity, place, reason, ruleId, waived} = diagnostic;
  const attributes = {name, classname: file, file, line: String(place?.start.line ?? 1)};
  const words = reportFinding(diagnostic, undefined);
  const message = visible(reason);
  if (isWaived(diagnostic) && waived)
    return element('testcase', attributes, [element('skipped', {message: `waived ${waiverWords(waived)}`})]);
  return element('testcase', attributes, [
    severity === 'error'
      ? element('failure', {message, type: visible(ruleId)}, words)
      : element('system-out', {}, words),
  ]);
}

function counts(diagnostics: Diagnostic[], clean: number): Record<string, string> {
  const failures = diagnostics.filter((found) => found.severity === 'error').length;
  const skipped = diagnostics.filter(isWaived).length;
  const all = {tests: diagnostics.length + clean, failures, errors: 0, skipped};
  return Object.fromEntries(Object.entries(all).map(([key, count]) => [key, String(count)]));
}

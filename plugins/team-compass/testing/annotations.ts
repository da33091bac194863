import type {Diagnostic} from '../src/types';

/**
 * Expected diagnostics stand under the line that they are about:
 *
 *     See :term[Incidnet] now.
 *     ~   ^^^^^^^^^^^^^^^ error term-resolves: Unexpected unknown term `Incidnet`, expected `Incident`
 *     ~ expected: Incident
 *
 * `!` in place of the marks is a point rather than a stretch; `…7:4` behind them is an end on another line.
 */
const heads = /^(?:~ *)?(?:\^+|!)(?: …\d+:\d+)? (?:error|warning|notice|hint) [a-z-]+: /;
const details = /^~ (?:actual|expected|note|cause|waived|was waived): /;

interface Line {
  text: string;
  /** `\n`, `\r\n`, or nothing at the end of the text. */
  end: string;
}

/** A text without its annotations. */
export function withoutAnnotations(text: string): string {
  const lines = linesOf(text);
  const kept = lines.filter(({text: line}) => !heads.test(line) && !details.test(line));
  return kept.map(({text: line, end}) => line + end).join('');
}

/** A text with its diagnostics under the lines that they are about, and those that stand under none. */
export function annotate(source: string, diagnostics: Diagnostic[]): {text: string; rest: Diagnostic[]} {
  const lines = linesOf(source);
  const isUnder = ({place}: Diagnostic) => Boolean(place && lines[place.start.line - 1]?.end);
  const annotated = lines.map(({text, end}, index) => {
    const own = diagnostics.filter((found) => isUnder(found) && found.place?.start.line === index + 1);
    return text + end + own.map((found) => [head(found, text), ...detailsOf(found)].join(end) + end).join('');
  });
  return {text: annotated.join(''), rest: diagnostics.filter((found) => !isUnder(found))};
}

/** Diagnostics that stand under no line. */
export function listed(diagnostics: Diagnostic[]): string {
  const lines = diagnostics.flatMap((found) => {
    const {file, place} = found;
    const at = place ? `:${place.start.line}:${place.start.column}` : '';
    return [`${file}${at} ${words(found)}`, ...detailsOf(found)];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function head(diagnostic: Diagnostic, line: string): string {
  const {start, end} = diagnostic.place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
  const isOneLine = end.line === start.line;
  const width = (isOneLine ? end.column : line.length + 1) - start.column;
  const marks = width > 0 ? '^'.repeat(width) : '!';
  const before = start.column > 1 ? `~${' '.repeat(start.column - 2)}` : '';
  return `${before}${marks}${isOneLine ? '' : ` …${end.line}:${end.column}`} ${words(diagnostic)}`;
}

const words = ({severity, ruleId, reason}: Diagnostic) => `${severity} ${ruleId}: ${plain(reason)}`;

function detailsOf({actual, reason, expected, note, cause, waived}: Diagnostic): string[] {
  const start = cause?.place?.start;
  return [
    ...(actual === null || reason.includes(`\`${actual}\``) ? [] : [`~ actual: ${plain(actual)}`]),
    ...(expected.length > 0 ? [`~ expected: ${expected.map(plain).join(' | ')}`] : []),
    ...(note === null ? [] : [`~ note: ${plain(note)}`]),
    ...(cause
      ? [`~ cause: ${cause.file}${start ? `:${start.line}:${start.column}` : ''} ${plain(cause.message)}`]
      : []),
    ...(waived
      ? [
          `~ ${waived.isPast ? 'was waived' : 'waived'}: ${waived.file}:${waived.place.start.line}:${waived.place.start.column} until ${waived.until} by ${waived.who ?? 'nobody named'}: ${plain(waived.reason)}`,
        ]
      : []),
  ];
}

/** On one line, with everything in it visible. */
const plain = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)]
    .map(([, line = '', end = '']) => ({text: line, end}))
    .filter(({text: line, end}) => line !== '' || end !== '');
}

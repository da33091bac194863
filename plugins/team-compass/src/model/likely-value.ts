import {isDay} from './days';
import {own} from './own';
import {quote} from './quote';
import {wanted} from './schema-words';
import {resolveRef, type Schema} from './schemas';

const oldPath = resolveRef({$ref: 'common.json#/$defs/formerly'}, {}).schema.items;
const duration = resolveRef({$ref: 'common.json#/$defs/duration'}, {}).schema as Schema & {pattern: string};

/** What somebody most likely meant by a value that does not fit; nothing where that is not plain. */
export function likelyValue(value: unknown, schema: Schema): string | null {
  if (schema.pattern === duration.pattern && typeof value === 'string') return likelyDuration(value);
  if (schema.format === 'date' && typeof value === 'string') return likelyDay(value);
  if (schema.pattern === oldPath?.pattern && typeof value === 'string') return likelyPath(value, schema);
  if (schema.type === 'boolean' && typeof value === 'string')
    return own(yesOrNo, value.toLowerCase()) ?? null;
  if (schema.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    if (schema.format === 'date') return null;
    return new RegExp(schema.pattern ?? '').test(String(value)) ? `"${value}"` : null;
  }
  if (schema.type === 'string' && Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
    return value[0];
  if (
    schema.type === 'array' &&
    schema.items?.type === 'string' &&
    typeof value === 'string' &&
    !/[[\],]/.test(value)
  )
    return `[${asItem(value, schema.items)}]`;
  return null;
}

/** An old path without slashes around it, and without the ending of its file. */
function likelyPath(value: string, {pattern = ''}: Schema): string | null {
  const bare = value
    .trim()
    .replace(/^\/|\/$/g, '')
    .replace(/\.mdx?$/, '');
  return bare !== value && new RegExp(pattern).test(bare) ? bare : null;
}

/** A text as an item of a list, without the ending of a file where the items have none. */
function asItem(value: string, {pattern = ''}: Schema): string {
  const bare = value.replace(/\.mdx?$/, '');
  return !new RegExp(pattern).test(value) && new RegExp(pattern).test(bare) ? bare : value;
}

const yesOrNo: Record<string, string> = {yes: 'true', on: 'true', no: 'false', off: 'false'};

/** What a text such as `4h`, `daily` or `an hour` is as a duration in words. */
function likelyDuration(text: string): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:every|each) /, '')
    .replace(/^dai(?=ly$)/, 'day');
  const [, figures, word = 'one', working = '', unit = ''] = amountOfTime.exec(words) ?? [];
  const name = Object.keys(units).find((known) => units[known]?.includes(unit));
  const count = figures === undefined ? own(numbers, word) : Number(figures);
  if (!name || count === undefined) return null;
  const isPart = name === 'hour' && !Number.isInteger(count);
  const [whole, smaller] = isPart ? [count * 60, 'minute'] : [count, name];
  const meant = `${whole} ${working ? 'working ' : ''}${smaller}${whole === 1 ? '' : 's'}`;
  return new RegExp(duration.pattern).test(meant) ? meant : null;
}

/** A day as other calendars write it, where that has one meaning. */
function likelyDay(text: string): string | null {
  const [, year, first, second] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year) return asDay(year, first, second);
  const [, one, other, last] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim()) ?? [];
  const found = new Set([asDay(last, other, one), asDay(last, one, other)].filter((day) => day !== null));
  // With points, the day comes first; with strokes, it depends on the country.
  if (text.includes('.')) return asDay(last, other, one);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function asDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

const units: Record<string, string[]> = {
  minute: ['m', 'min', 'mins', 'minute', 'minutes'],
  hour: ['h', 'hr', 'hrs', 'hour', 'hours', 'hourly'],
  day: ['d', 'day', 'days', 'dayly'],
  week: ['w', 'wk', 'wks', 'week', 'weeks', 'weekly'],
};

const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const amountOfTime = new RegExp(
  String.raw`^(?:(\d+(?:\.\d+)?)[ -]*|(${Object.keys(numbers).join('|')})[ -])?(?:(working|business|work)[ -])?([a-z]+)\.?$`,
);

/** Words for what was found, which is not text where a key has it in another form. */
export function foundWords(value: unknown, schema: Schema): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return value.trim() === '' ? 'spaces alone' : quote(inForm(value, schema));
  const what = Array.isArray(value) ? 'list ' : typeof value === 'object' ? 'keys ' : '';
  return `${schema.type === 'string' ? what : ''}${quote(JSON.stringify(value))}`;
}

const inForm = (value: string, {type}: Schema) =>
  type !== undefined && type !== 'string' ? JSON.stringify(value) : value;

/** What is expected, where it is plain what was meant. */
export function likelyWords(likely: string, value: unknown, schema: Schema): string {
  if (schema.type === 'array') return `${wanted({...schema, examples: []})}, as in ${quote(likely)}`;
  if (Array.isArray(value)) return `${quote(likely)} alone`;
  return typeof value === 'string' ? quote(likely) : `text, which stands in quotes here: ${quote(likely)}`;
}

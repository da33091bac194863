import {isPlain} from '../model/yaml-scalar';

/** A text as a value of YAML: without quotes if it can be. */
export const spelt = (text: string, inFlow: boolean): string =>
  isPlain(text, inFlow) ? text : inQuotes(text);

/**
 * Another text in the place of a value, with the quotes that it has. Those that only the old text needed go again: so
 * what gets a new name and then its old one is as it was.
 */
export function speltAs(written: string, old: string, text: string, inFlow: boolean): string {
  if (written.startsWith('"')) return JSON.stringify(text);
  const isQuoted = written.startsWith("'");
  if (isQuoted && (isPlain(old, inFlow) || !isPlain(text, inFlow))) return inQuotes(text);
  // A text of several lines keeps its way of being one.
  if (!isQuoted && written !== old && written.includes(old)) return written.replace(old, () => text);
  return spelt(text, inFlow);
}

const inQuotes = (text: string) => `'${text.replaceAll("'", "''")}'`;

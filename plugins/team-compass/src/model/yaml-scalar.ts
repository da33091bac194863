import {isMap, isScalar, isSeq, parseDocument} from 'yaml';

/** Whether YAML reads a text as itself where it stands without quotes. */
export function isPlain(text: string, inFlow: boolean): boolean {
  const {contents, errors} = parseDocument(inFlow ? `[${text}]` : `key: ${text}`);
  const items: unknown[] = isSeq(contents) || isMap(contents) ? contents.items : [];
  const [item] = items;
  const value = inFlow ? item : (item as {value?: unknown} | undefined)?.value;
  return errors.length === 0 && items.length === 1 && isScalar(value) && value.value === text;
}

/** A text as it is written as a value of YAML: in quotes where it would be read otherwise without, on a line or in a list. */
export const yamlScalar = (text: string): string =>
  isPlain(text, false) && isPlain(text, true) ? text : JSON.stringify(text);

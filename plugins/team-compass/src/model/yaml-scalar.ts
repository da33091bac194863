import {parse} from 'yaml';

/** A text as it is written as a value of YAML: in quotes only where it would be read otherwise without. */
export const yamlScalar = (text: string): string => (isPlain(text) ? text : JSON.stringify(text));

/** Whether it means itself on a line of its own and within brackets. */
function isPlain(text: string): boolean {
  if (!/^[\w./][\w .:/@+-]*$/.test(text)) return false;
  try {
    return parse(text) === text && parse(`[${text}]`)[0] === text && parse(`{a: ${text}}`).a === text;
  } catch {
    return false;
  }
}

import {lstatSync} from 'node:fs';
import {InvalidArgumentError} from 'commander';

/** How findings can be written. */
export const formats = ['text', 'json', 'github', 'sarif', 'markdown', 'junit'] as const;
export type Format = (typeof formats)[number];

/** A report that goes into a file, beside the one that is printed. */
export interface Output {
  format: Format;
  file: string;
}

/** `FORMAT=FILE` as it is typed, added to those before it. */
export function output(text: string, before: Output[] = []): Output[] {
  const [, name, file = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  const format = formats.find((known) => known === name);
  if (format === undefined)
    throw new InvalidArgumentError(`Expected FORMAT=FILE with one of these formats: ${formats.join(', ')}.`);
  if (before.some((other) => other.file === file))
    throw new InvalidArgumentError('Expected another file for each report.');
  return [...before, {format, file}];
}

/**
 * Writes each report into its file in one go.
 *
 * @throws Error where that cannot be done: who typed the name of the file can mend it
 */
export async function writeOutputs(outputs: Output[], write: (format: Format) => string): Promise<void> {
  const {writeWhole} = await import('./pipeline');
  for (const {format, file} of outputs) {
    try {
      // What is no file, such as a link or a device, would be replaced by one.
      const stat = lstatSync(file, {throwIfNoEntry: false});
      if (stat && !stat.isFile()) throw new Error('something else has this name');
      writeWhole(file, write(format));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`Unexpected \`${file}\` for the report, expected a file that can be written: ${why}`);
    }
  }
}

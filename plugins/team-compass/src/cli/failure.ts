import {visible} from '../reporters/visible';

/** What is said of a command that could not be carried out. */
export function failureWords(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return `compass: ${words.split('\n').map(visible).join('\n')}\n`;
}

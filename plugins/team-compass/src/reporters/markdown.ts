import {visible} from './frame';

/** Text of a stranger as code: nothing in it is markup, names nobody or leads anywhere. */
export function code(text: string): string {
  const line = visible(text);
  const fence = '`'.repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `\`${line}\``;
}

/** Text of a stranger as plain words: nothing in it is markup. */
export const escaped = (text: string) => visible(text).replace(/[\\`*_{}[\]<>()#+!|@~-]/g, '\\$&');

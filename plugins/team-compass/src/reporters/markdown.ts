import {visible} from './visible';

/** Text of a stranger as code: nothing in it is markup, names nobody or leads anywhere. */
export function code(text: string): string {
  const line = visible(text);
  const fence = '`'.repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  return fence.length > 1 ? `${fence} ${line} ${fence}` : `\`${line}\``;
}

/** Text of a stranger as plain words: nothing in it is markup, names nobody or leads anywhere. */
export const escaped = (text: string) =>
  visible(text)
    .replace(/[\\`*_{}[\]<>()#+!|@~&$-]/g, '\\$&')
    // What GitHub makes a link of by itself, whatever is escaped: people, issues, addresses.
    .replace(/@|#(?=\d)|\bGH(?=\\-\d)|:(?=\/\/)|www(?=\.)/gi, '$&&#8203;');

/** A message: what it quotes is code, the rest plain words. */
export const prose = (text: string) =>
  text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escaped(part)))
    .join('');

/** So many characters of Markdown fit into an issue or a pull request of GitHub, with room for what is around them. */
export const longest = 60_000;

/** The lines that fit, and how many more there were. */
export function cut(lines: string[]): string[] {
  let left = longest;
  const end = lines.findIndex((line) => (left -= line.length + 1) < 0);
  return end < 0 ? lines : [...lines.slice(0, end), '', `${lines.length - end} more lines are left out.`];
}

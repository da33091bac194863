import type {LinkReport} from '../../types';
import {code, cut, escaped} from '../markdown';
import {countsOf, type LinkNote, notesByPage} from './by-page';

/** What was found of links, as the body of an issue: a list to tick off for each page. */
export function linksMarkdown(report: LinkReport): string {
  const pages = notesByPage(report).flatMap(([file, notes]) => [
    '',
    `### ${code(file)}`,
    '',
    ...notes.map(itemOf),
  ]);
  const logins = report.logins.map(
    ({url, places, ask, seen}) =>
      `- [ ] ${code(url)} in ${places.map(({file, line}) => code(`${file}:${line}`)).join(', ')}: ask ${ask === null ? 'somebody with a login' : `the ${code(ask)}`}, last seen ${seen ?? 'on a day that nobody noted'}`,
  );
  const lines = [
    countsOf(report),
    ...(pages.length > 0 ? ['', '## To be mended or looked at', ...pages] : []),
    ...(logins.length > 0 ? ['', '## Behind a login, where somebody has to look', '', ...logins] : []),
  ];
  return `${cut(lines).join('\n')}\n`;
}

function itemOf({line, address: {url, state, to, why}}: LinkNote): string {
  const words =
    state === 'moved'
      ? `has moved to ${code(to ?? '')}`
      : `${state === 'gone' ? 'is gone' : 'may be gone'}: ${escaped(why ?? '')}`;
  return `- [ ] line ${line}: ${code(url)} ${words}`;
}

import type {LinkReport} from '../../types';
import {visible} from '../visible';
import {countsOf, notesByPage, saying} from './by-page';

/** What was found of links, for the terminal: by page, then what no program can see. */
export function linksText(report: LinkReport): string {
  const blocks = notesByPage(report).map(([file, notes]) => [
    visible(file),
    '',
    ...notes.map(
      ({line, column, address}) =>
        `  ${`${line}:${column}`.padStart(7)}  ${visible(address.url)}\n           ${visible(saying(address))}`,
    ),
    '',
  ]);
  const logins = report.logins.map(
    ({url, places, ask, seen}) =>
      `  ${visible(url)}\n           in ${visible(places.map(({file, line}) => `${file}:${line}`).join(', '))}; ask ${ask === null ? 'somebody with a login' : `the ${visible(ask)}`}; last seen: ${seen ?? 'never noted'}`,
  );
  const behind = logins.length > 0 ? ['Behind a login, where somebody has to look', '', ...logins, ''] : [];
  return `${[...blocks.flat(), ...behind, countsOf(report)].join('\n')}\n`;
}

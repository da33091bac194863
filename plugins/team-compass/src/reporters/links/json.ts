import type {LinkReport} from '../../types';

/** What was found of links, for other programs. */
export const linksJson = (report: LinkReport): string =>
  `${JSON.stringify({format: 1, ...report}, null, 2)}\n`;

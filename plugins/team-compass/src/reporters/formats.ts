import {reportGithub} from './github';
import {reportJson} from './json';
import {reportJunit} from './junit';
import {reportMarkdown} from './markdown-report';
import type {Report, Surroundings} from './report';
import {reportSarif} from './sarif';
import {reportText} from './text';

/** All ways to write a finished run down. None of them checks anything. */
export const reportAs = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
  markdown: reportMarkdown,
  junit: reportJunit,
} satisfies Record<string, (report: Report, surroundings: Surroundings) => string>;

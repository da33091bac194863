import {stepIds} from '../checks/shared/steps';
import type {Page} from '../types';
import type {Subject} from './types';

/** The steps of a process, each with the words of its heading. */
export const stepsOf = (page: Page): Subject[] =>
  stepIds(page).map((id) => {
    const heading = page.facts.headings.find((candidate) => candidate.id === id);
    return {kind: 'step', page, names: {id, title: heading?.text ?? id, plural: null}};
  });

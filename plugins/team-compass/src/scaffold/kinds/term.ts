import {definition, plural} from '../common-questions';
import {linkTo} from '../link-to';
import {type PagePlan, said, written} from '../question';

export const term: PagePlan = {
  kind: 'term',
  explains: 'A word and what it means here.',
  folder: 'terms',
  questions: [definition, plural],
  frontMatter: (answers) => written(answers, 'plural'),
  body: (answers) => said(answers, 'definition') ?? '',
  next: (id, title) => [`Link to it where other pages use the word: ${linkTo(id, title)}`],
};

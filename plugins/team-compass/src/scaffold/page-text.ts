import {stringify} from 'yaml';
import {type Answers, type Handbook, type PagePlan, said, written} from './question';

/** The text of a new page, as far as something was said of it. */
export function pageText({kind, frontMatter, body}: PagePlan, handbook: Handbook, answers: Answers): string {
  const data = {
    kind,
    title: said(answers, 'title') ?? '',
    ...written(answers, 'owner'),
    ...frontMatter(answers, handbook),
  };
  const text = body(answers);
  return `---\n${stringify(data, {lineWidth: 0})}---\n${text === '' ? '' : `\n${text}\n`}`;
}

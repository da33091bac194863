import type {Compiled} from '../compass/compile';
import {linesOf} from '../model/lines';
import {parseFrontMatter} from '../model/parse-front-matter';
import type {Diagnostic} from '../types';
import {id as idQuestion, title as titleQuestion} from './common-questions';
import {tryDrafts} from './new-mistakes';
import {idMistake, placeFor} from './page-place';
import {pageText} from './page-text';
import {type Answers, type PagePlan, type Question, said} from './question';

/** What stands for words that were not said yet. */
const someWords = 'Words.';

/**
 * What is wrong with an answer, by the rules of the check: the page is tried as it would be with it.
 *
 * @returns `null` where nothing is; what other answers bring is told with those
 */
export function judgeAnswer(
  root: string,
  handbook: Compiled,
  plan: PagePlan,
  answers: Answers,
  question: Pick<Question, 'name' | 'standsAt'>,
): string | null {
  const whole = withStandIns(handbook, plan, answers);
  const id = said(whole, 'id') ?? '';
  if (question.name === 'id' && idMistake(id) !== null) return idMistake(id);
  const wanted = idMistake(id) === null ? placeFor(root, handbook, plan, id) : null;
  if (question.name === 'id' && wanted !== null && isTaken(handbook, wanted)) return takenMistake(wanted);
  const isFree = wanted !== null && !isTaken(handbook, wanted);
  const file = isFree ? wanted : placeFor(root, handbook, plan, someId(handbook));
  const text = pageText(plan, handbook, whole);
  const {mistakes} = tryDrafts(root, handbook.diagnostics, {[file]: text});
  const first = mistakes.find((mistake) => isAbout(mistake, file, text, question));
  return first ? inWords(first, file) : null;
}

/** What is said of a page that would be overwritten. */
export const takenMistake = (file: string): string =>
  `Unexpected \`${file}\`, which is there already, expected another id`;

const isTaken = ({pages}: Compiled, wanted: string) => pages.some(({file}) => file === wanted);

/** An id for a title of which none can be made: nobody has it. */
function someId({pages}: Compiled): string {
  const taken = new Set(pages.map(({id}) => id));
  for (let count = 1; ; count += 1) if (!taken.has(`page-${count}`)) return `page-${count}`;
}

/** The answers with something sound for each that was not given yet. */
function withStandIns(handbook: Compiled, plan: PagePlan, answers: Answers): Answers {
  const texts = {...answers.texts};
  const whole = {texts, steps: answers.steps};
  for (const {name, applies, choices, isNeeded, preset} of [titleQuestion, idQuestion, ...plan.questions]) {
    if (texts[name] !== undefined || !(applies?.(whole, handbook) ?? true)) continue;
    const standIn = preset?.(handbook, whole) ?? choices?.(handbook, whole)[0]?.value;
    if (standIn !== undefined || isNeeded) texts[name] = standIn ?? someWords;
  }
  const owner = Object.values(handbook.compass.roles).find(({held}) => held === 'standing')?.id;
  const needsStep = plan.hasSteps && answers.steps.length === 0 && owner !== undefined;
  return needsStep ? {texts, steps: [{words: 'Begin', owner}]} : whole;
}

/** Whether a finding is about one answer: it stands where that stands in the page, or leads there. */
function isAbout(
  {file, place, cause}: Diagnostic,
  page: string,
  text: string,
  {name, standsAt}: Pick<Question, 'name' | 'standsAt'>,
): boolean {
  if (standsAt === 'anywhere') return true;
  const at = file === page ? place : cause?.file === page ? cause.place : undefined;
  if (at === undefined) return false;
  if (at === null || standsAt === null) return at === null && name === 'id';
  const {bodyStart, placeOf} = parseFrontMatter(text);
  const body = linesOf(text).point(bodyStart).line;
  if (standsAt === 'body') return at.start.line > body;
  const {start, end} = placeOf(standsAt, 'value');
  return at.start.line >= start.line && at.start.line <= end.line;
}

/** The reason, and the other page that has to do with it. */
function inWords({file, reason, place, cause}: Diagnostic, page: string): string {
  const other = file === page ? cause : {file, place};
  return other ? `${reason}: see ${other.file}:${other.place?.start.line ?? 1}` : reason;
}

import type {Compiled} from '../compass/compile';
import type {Ask} from './ask';
import {choiceMeant} from './choice-meant';
import {collectSteps} from './collect-steps';
import {id, owner, title} from './common-questions';
import {judgeAnswer} from './judge-answer';
import {type Answers, type Choice, flagOf, type NewStep, type PagePlan, type Question} from './question';

/** What was said on the command line. */
export interface Given {
  texts: Record<string, string>;
  steps: NewStep[];
}

/** All that is asked for a page, in this order. */
const questionsOf = ({questions}: PagePlan): Question[] => [title, id, ...questions, owner];

/** What no question answers: somebody has to. */
const noChoice: Choice = {value: '', title: 'none'};

/**
 * The answers for a new page: what was given, what somebody says, and else what is usual.
 *
 * @param ask nobody where no one can be asked
 * @throws Error for what is needed and was not given, and for a choice that is none
 */
export async function collectAnswers(
  root: string,
  handbook: Compiled,
  plan: PagePlan,
  {texts, steps}: Given,
  ask: Ask | null,
): Promise<Answers> {
  const answers: Answers = {texts: {}, steps: []};
  for (const question of questionsOf(plan)) {
    const {name} = question;
    const value = texts[name];
    const applies = question.applies?.(answers, handbook) ?? true;
    if (value !== undefined) answers.texts[name] = given(question, value);
    else if (applies) answers.texts[name] = await answerTo(question);
  }
  if (plan.hasSteps) await collectSteps(root, handbook, plan, answers, steps, ask);
  return answers;

  function given(question: Question, value: string): string {
    const answer = meant(question, handbook, answers, value);
    // Whoever sits there should not answer all the rest first. Else the whole page is judged in the end.
    const mistake = ask && judgeAnswer(root, handbook, plan, answersWith(question, answer), question);
    if (mistake) throw new Error(mistake);
    return answer;
  }

  function answersWith({name}: Question, answer: string): Answers {
    return {...answers, texts: {...answers.texts, [name]: answer}};
  }

  async function answerTo(question: Question): Promise<string> {
    const {asks, choices, isNeeded, preset} = question;
    const usual = preset?.(handbook, answers);
    const offered = choices?.(handbook, answers);
    if (offered?.length === 0) return isNeeded ? nothingToChoose(plan, question) : '';
    if (!ask) return usual ?? (isNeeded ? missing(question) : '');
    const judge = (answer: string) => {
      if (answer === '') return isNeeded ? 'Unexpected nothing, expected an answer' : null;
      return judgeAnswer(root, handbook, plan, answersWith(question, answer), question);
    };
    if (!offered) return (await ask.words(asks, usual, (answer) => judge(answer.trim()))).trim();
    return ask.choice(asks, isNeeded ? offered : [noChoice, ...offered], usual, judge);
  }
}

/** A value of a flag; of a choice by its id or by its title. */
function meant(question: Question, handbook: Compiled, answers: Answers, value: string): string {
  const choices = question.choices?.(handbook, answers);
  const said = value.trim();
  if (said === '') return question.isNeeded ? missing(question) : '';
  return choices ? choiceMeant(`--${flagOf(question)}`, choices, said) : said;
}

function missing(question: Question): never {
  const how = question === title ? 'a title' : `--${flagOf(question)}`;
  throw new Error(`Unexpected command without ${how}, expected ${question.explains}`);
}

function nothingToChoose({kind}: PagePlan, {explains}: Question): never {
  throw new Error(
    `Unexpected ${kind} in a handbook that has nothing to name in it, expected ${explains}: make that page first`,
  );
}

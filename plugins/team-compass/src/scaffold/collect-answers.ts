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
  const missing: Question[] = [];
  for (const question of questionsOf(plan)) {
    const {name} = question;
    const value = texts[name];
    const applies = question.applies?.(answers, handbook) ?? true;
    if (value !== undefined) answers.texts[name] = given(question, value);
    else if (applies) answers.texts[name] = await answerTo(question);
  }
  if (missing.length > 0) throw new Error(withoutFlags(missing, plan.hasSteps && steps.length === 0));
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
    if (!ask) {
      // The id comes from the title.
      if (usual === undefined && isNeeded && !(question === id && missing.includes(title)))
        missing.push(question);
      return usual ?? '';
    }
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
  if (said === '' && question.isNeeded) throw new Error(withoutFlags([question]));
  if (said === '') return '';
  return choices ? choiceMeant(`--${flagOf(question)}`, choices, said) : said;
}

/** All that is missing at once: who has to ask again for each gives up. */
function withoutFlags(questions: Question[], lacksSteps = false): string {
  const named = questions.map((question) => ({
    flag: question === title ? 'a title' : `--${flagOf(question)}`,
    explains: question.explains,
  }));
  if (lacksSteps) named.push({flag: '--step', explains: 'each step: "ROLE: What is done"'});
  const [only, ...others] = named;
  if (only && others.length === 0)
    return `Unexpected command without ${only.flag}, expected ${only.explains}`;
  const width = Math.max(...named.map(({flag}) => flag.length));
  const lines = named.map(({flag, explains}) => `  ${flag.padEnd(width)}  ${explains}`);
  return ['Unexpected command that leaves out what is needed, expected also', ...lines].join('\n');
}

function nothingToChoose({kind}: PagePlan, {explains}: Question): never {
  throw new Error(
    `Unexpected ${kind} in a handbook that has nothing to name in it, expected ${explains}: make that page first`,
  );
}

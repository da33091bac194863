import type {Compiled} from '../compass/compile';
import {onOneLine} from '../model/quote';
import type {Ask} from './ask';
import {choiceMeant} from './choice-meant';
import {rolesWhere} from './common-questions';
import {judgeAnswer} from './judge-answer';
import {stepsOf} from './kinds/process';
import type {Answers, NewStep, PagePlan} from './question';

/** Those who can answer for a step: one person of the team. */
const owners = rolesWhere(({held}) => held === 'standing' || held === 'per_run');

/**
 * Adds the steps of a new process to its answers: those given, or those that somebody says.
 *
 * @throws Error where there is none, or nobody who could own one
 */
export async function collectSteps(
  root: string,
  handbook: Compiled,
  plan: PagePlan,
  answers: Answers,
  given: NewStep[],
  ask: Ask | null,
): Promise<void> {
  const roles = owners(handbook, answers);
  if (roles.length === 0)
    throw new Error(
      'Unexpected handbook without a role that could own a step, expected one: compass new role',
    );
  answers.steps = given.map(({words, owner}) => ({
    words,
    owner: choiceMeant('the owner of a step', roles, owner),
  }));
  if (answers.steps.length > 0) return;
  if (!ask)
    throw new Error('Unexpected process without a step, expected one at least: --step "ROLE: What is done"');
  for (;;) {
    const isFirst = answers.steps.length === 0;
    const asks = isFirst ? 'What is done first?' : 'And then? Press Enter if that was all.';
    const words = await ask.words(asks, undefined, (said) => judgeWords(onOneLine(said), isFirst));
    if (words.trim() === '') return;
    const owner = await ask.choice('Who answers for it?', roles, undefined, (id) => judgeOwner(words, id));
    answers.steps.push({words: onOneLine(words), owner});
  }

  function judgeWords(words: string, isFirst: boolean): string | null {
    if (words === '') return isFirst ? 'Unexpected nothing, expected what is done first' : null;
    const ids = stepsOf(answers).map(({id}) => id);
    const next = {...answers, steps: [...answers.steps, {words, owner: roles[0]?.value ?? ''}]};
    const {id = ''} = stepsOf(next).at(-1) ?? {};
    if (ids.includes(id)) return `Unexpected second step \`${id}\`, expected other words`;
    return judgeAnswer(root, handbook, plan, next, {name: 'step', standsAt: 'body'});
  }

  function judgeOwner(words: string, owner: string): string | null {
    const next = {...answers, steps: [...answers.steps, {words: onOneLine(words), owner}]};
    // Whoever owns a step needs somebody who steps in, and the like: that is told of on their own pages.
    return judgeAnswer(root, handbook, plan, next, {name: 'step', standsAt: 'anywhere'});
  }
}

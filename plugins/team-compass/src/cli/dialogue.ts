import input from '@inquirer/input';
import select from '@inquirer/select';
import {visible} from '../reporters/visible';
import type {Ask} from '../scaffold/ask';

/** Asks on the terminal. What is wrong with an answer is told at once, and it is asked again. */
export const dialogue: Ask = {
  words: (question, preset, judge) =>
    input({
      message: question,
      ...(preset !== undefined && {default: visible(preset)}),
      validate: (answer) => told(judge(answer)) ?? true,
    }),
  choice: async (question, choices, preset, judge) => {
    for (;;) {
      const answer = await select({
        message: question,
        choices: choices.map(({value, title, about}) => ({
          value,
          name: visible(about === undefined ? title : `${title} (${about})`),
          short: visible(title),
        })),
        ...(preset !== undefined && {default: preset}),
        pageSize: 10,
      });
      const mistake = told(judge(answer));
      if (mistake === null) return answer;
      process.stdout.write(`${mistake}\n`);
    }
  },
};

const told = (mistake: string | null) => (mistake === null ? null : visible(mistake));

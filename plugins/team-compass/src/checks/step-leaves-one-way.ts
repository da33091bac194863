import {quoteList} from '../model/names';
import type {Branch, Check, Step} from '../types';
import {flowOf, stepPlace, witness} from './shared/flow';

const exits = ['choose', 'next', 'continue_as', 'end'] as const;

/** A step, and each branch of a choice, says once where it goes. */
export const stepLeavesOneWay: Check = {
  id: 'step-leaves-one-way',
  severity: 'error',
  summary: 'A step leaves in one way: by a choice, or by one exit; each branch of a choice has one exit.',
  why: 'With two ways out and no words to choose between them, two people go different ways.',
  mend: 'Keep one of `next`, `continue_as`, `end` or `choose`. If both ways are meant, make a `choose` of them and say in `when` which way is taken when.',
  *find(context) {
    const graph = flowOf(context);
    for (const [key, {step}] of Object.entries(graph.steps)) {
      const own = exits.filter((exit) => step[exit] !== undefined);
      const [first, second] = own;
      if (graph.duties.has(key) && first) {
        yield {
          ...stepPlace(context, graph, key, [first]),
          actual: first,
          expected: ['until'],
          reason: `Unexpected exit of the duty \`${step.id}\`, expected \`until\` alone`,
          note: 'A duty goes on beside the steps; it does not lead anywhere.',
        };
      } else if (second) {
        yield {
          ...stepPlace(context, graph, key, [second]),
          actual: second,
          reason: `Unexpected ${quoteList(own, 'and')} in one step, expected one of them`,
          ...witness(graph, key),
        };
      }
      for (const [id, branch] of Object.entries(step.choose ?? {})) {
        const ways = branchExits(branch);
        if (ways.length === 1) continue;
        const branchWords = `branch \`${id}\``;
        const found =
          ways.length === 0
            ? `${branchWords} without an exit`
            : `${quoteList(ways, 'and')} in the ${branchWords}`;
        yield {
          ...stepPlace(context, graph, key, ['choose', id]),
          actual: id,
          expected: ['next', 'continue_as', 'end'],
          reason: `Unexpected ${found}, expected one of \`next\`, \`continue_as\` or \`end\``,
          ...witness(graph, key),
        };
      }
    }
  },
};

const branchExits = (branch: Branch | Step) =>
  (['next', 'continue_as', 'end'] as const).filter((exit) => branch[exit] !== undefined);

import type {Heading, Root, RootContent} from 'mdast';
import type {StepView} from '../views';
import {element} from './element';
import {wordsOf} from './words';

interface Stage {
  step: StepView;
  depth: number;
  children: RootContent[];
}

/**
 * Gathers what belongs to each step: its numbered heading, who acts and until when, the prose, and where it leads.
 *
 * What to do stands before what follows from it: whoever reads in a hurry reads from the top.
 */
export function dressSteps(tree: Root, steps: StepView[]): void {
  const children: RootContent[] = [];
  const stages: Stage[] = [];
  let stage: Stage | undefined;
  for (const node of tree.children) {
    const step = node.type === 'heading' ? steps.find(({id}) => id === writtenId(node)) : undefined;
    if (step && node.type === 'heading') {
      stage = {step, depth: node.depth, children: [marked(node, step), facts('compass-step', step)]};
      stages.push(stage);
      children.push(section(stage));
    } else {
      if (node.type === 'heading' && stage && node.depth <= stage.depth) stage = undefined;
      (stage?.children ?? children).push(node);
    }
  }
  for (const {step, children} of stages) {
    children.push(facts('compass-next', step));
    if (step.here) children.push(element('compass-here', step.here) as unknown as RootContent);
  }
  tree.children = children;
}

/** The heading with the number of its step, or with the word for a duty beside the steps. */
function marked(heading: Heading, {number}: StepView): Heading {
  const isDuty = number === null;
  const mark = {
    // The table of contents keeps this difference, and no class.
    type: isDuty ? ('emphasis' as const) : ('strong' as const),
    children: [{type: 'text' as const, value: isDuty ? 'Alongside' : String(number)}],
    data: {hName: 'span', hProperties: {className: [isDuty ? 'compass-duty-mark' : 'compass-step-number']}},
  };
  return {...heading, children: [mark, {type: 'text', value: ' '}, ...heading.children]};
}

const facts = (name: string, step: StepView) =>
  element(name, {...step, here: undefined}) as unknown as RootContent;

function section({step, children}: Stage): RootContent {
  const className = ['compass-stage', ...(step.number === null ? ['compass-stage--duty'] : [])];
  const made = {type: 'compassElement', data: {hName: 'section', hProperties: {className}}, children};
  return made as unknown as RootContent;
}

const writtenId = (heading: Heading) => /\{#([^{}]+)\}\s*$/.exec(wordsOf(heading))?.[1];

import type {Heading, Root, RootContent} from 'mdast';
import type {StepView} from '../views';
import {element} from './element';
import {wordsOf} from './words';

/** Numbers the headings of the steps, and puts the facts of each step below its heading. */
export function dressSteps(tree: Root, steps: StepView[]): void {
  const children: RootContent[] = [];
  for (const node of tree.children) {
    const step = node.type === 'heading' ? steps.find(({id}) => id === writtenId(node)) : undefined;
    if (step && node.type === 'heading') node.children.unshift(marker(step));
    children.push(node);
    if (step) children.push(element('compass-step', step) as unknown as RootContent);
  }
  tree.children = children;
}

/** The number of a step, or the word for a duty beside the steps. */
function marker({number}: StepView): Heading['children'][number] {
  const words = number === null ? 'Alongside' : String(number);
  const className = number === null ? 'compass-duty-mark' : 'compass-step-number';
  return {
    type: 'strong',
    children: [{type: 'text', value: words}],
    data: {hName: 'span', hProperties: {className: [className]}},
  };
}

const writtenId = (heading: Heading) => /\{#([^{}]+)\}\s*$/.exec(wordsOf(heading))?.[1];

import type {Heading, RootContent} from 'mdast';
import type {RoleView} from '../views';
import {element} from './element';

/**
 * Puts around the prose of a role what its processes say of it. Its definition comes first, then who holds it.
 *
 * The sections have headings of Markdown, so that the table of contents knows them.
 */
export function aroundRole(prose: RootContent[], {holding, atHand, ...steps}: RoleView): RootContent[] {
  const lead = prose[0]?.type === 'paragraph' ? 1 : 0;
  const isAtHand = Object.values(atHand).some((found) => found.length > 0);
  const sections = [
    ...section('work', 'Step by step', steps.work),
    ...section('decisions', 'What it decides', steps.decisions),
    ...section('news', 'What it is told', steps.news),
    ...(isAtHand ? [heading('at-hand', 'What to have at hand'), made('compass-at-hand', atHand)] : []),
  ];
  return [...prose.slice(0, lead), made('compass-role', holding), ...prose.slice(lead), ...sections];
}

function section(name: string, title: string, steps: unknown[]): RootContent[] {
  return steps.length > 0 ? [heading(name, title), made(`compass-role-${name}`, steps)] : [];
}

function heading(name: string, title: string): Heading {
  const hProperties = {id: `compass-${name}`};
  return {type: 'heading', depth: 2, children: [{type: 'text', value: title}], data: {hProperties}};
}

const made = (name: string, data: unknown) => element(name, data) as unknown as RootContent;

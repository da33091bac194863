import type {Parents, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {PageView} from '../views';
import {element} from './element';

/** Turns each worked example into its timeline; one that cannot be run stays as it is written. */
export function showScenarios(tree: Root, {scenarios}: PageView): void {
  let count = 0;
  visit(tree, 'code', (node, index, parent) => {
    if (node.lang !== 'scenario' || !parent || index === undefined) return undefined;
    const view = scenarios[count];
    count += 1;
    if (!view) return undefined;
    (parent as Parents).children[index] = element('compass-scenario', view) as never;
    return [SKIP, index + 1];
  });
}

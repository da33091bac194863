import type {Root} from 'mdast';
import {fold} from 'team-compass';
import {visit} from 'unist-util-visit';
import type {PageView} from '../views';

/** Gives links that are written by the name of another site, such as `docs:objectives:support`, their address. */
export function leadLinks(tree: Root, view: PageView): void {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const found = view.links[fold(node.url)];
    if (!found) return;
    node.url = found.url;
    if (node.type === 'link' && node.children.length === 0)
      node.children = [{type: 'text', value: found.title}];
  });
}

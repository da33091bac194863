import type {Link, Nodes, Parents, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {PageView} from '../views';
import {wordsOf} from './words';

/**
 * Gives links that are written by the name of another site, such as `docs:objectives:support`, their address, and
 * links without words the title of what they lead to. What is known to lead nowhere, and may, becomes its words.
 */
export function leadLinks(tree: Root, view: PageView): void {
  const apart = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (view.unresolved.includes(node.url)) {
      if (node.type === 'definition') apart.add(node.identifier);
      else becomeWords(node, index, parent);
      return;
    }
    const title = view.titles[node.url];
    if (node.type === 'link' && title !== undefined && isEmpty(node))
      node.children = [{type: 'text', value: title}];
    node.url = view.addresses[node.url] ?? node.url;
  });
  if (apart.size === 0) return;
  visit(tree, (node, index, parent) => {
    if ((node.type === 'linkReference' || node.type === 'imageReference') && apart.has(node.identifier))
      becomeWords(node, index, parent);
  });
}

/** A link loses its address, an image what it shows: what it says stays. */
function becomeWords(node: Nodes, index: number | undefined, parent: Parents | undefined): void {
  if (!parent || index === undefined) return;
  const words =
    'children' in node ? node.children : [{type: 'text', value: 'alt' in node ? (node.alt ?? '') : ''}];
  parent.children[index] = {type: 'emphasis', children: words, data: {hName: 'span'}} as never;
}

const isEmpty = (link: Link) =>
  link.children.every(({type}) => type !== 'image') && wordsOf(link).trim() === '';

import type {Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {PageView} from '../views';
import {wordsOf} from './words';

/**
 * Gives links that are written by the name of another site, such as `docs:objectives:support`, their address, and
 * links without words the title of what they lead to.
 */
export function leadLinks(tree: Root, view: PageView): void {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const title = view.titles[node.url];
    if (node.type === 'link' && title !== undefined && isEmpty(node))
      node.children = [{type: 'text', value: title}];
    node.url = view.addresses[node.url] ?? node.url;
  });
}

const isEmpty = (link: Link) =>
  link.children.every(({type}) => type !== 'image') && wordsOf(link).trim() === '';

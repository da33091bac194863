import type {Link, Nodes, Parents, PhrasingContent, Root} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import {fold} from 'team-compass';
import {SKIP, visit} from 'unist-util-visit';
import type {PageView} from '../views';
import {element} from './element';
import {wordsOf} from './words';

type OwnDirective = TextDirective | LeafDirective;

/** Turns each directive of ours into a link or an element; one that leads nowhere becomes its words. */
export function replaceDirectives(tree: Root, view: PageView): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'textDirective' && node.type !== 'leafDirective') return undefined;
    const replace = renderers[node.name];
    if (!replace || !parent || index === undefined) return undefined;
    (parent as Parents).children[index] = replace(node, view) as never;
    return [SKIP, index + 1];
  });
}

const renderers: Record<string, (node: OwnDirective, view: PageView) => unknown> = {
  term: renderTerm,
  button: renderButton,
  glossary: ({attributes}, view) =>
    element('compass-glossary', view.glossaries[attributes?.terms ?? ''] ?? []),
  raci: ({attributes}, view) =>
    element('compass-raci', view.matrices[attributes?.process ?? ''] ?? {columns: [], processes: []}),
  diagram: ({attributes}, view) => {
    const drawn = view.diagrams[attributes?.process ?? ''];
    return drawn ? element('compass-diagram', {...drawn, folded: false}) : {type: 'text', value: ''};
  },
  duration: (node, view) => ({
    type: 'text',
    value: view.durations[`${wordsOf(node)} ${node.attributes?.step ?? ''}`] ?? wordsOf(node),
  }),
  roles: ({attributes}, view) => element('compass-roles', view.roleLists[attributes?.process ?? ''] ?? []),
};

function renderTerm(node: OwnDirective, view: PageView): Nodes {
  const link = view.links[fold(node.attributes?.ref ?? wordsOf(node))];
  if (!link) return {type: 'text', value: wordsOf(node)};
  const written = node.children as PhrasingContent[];
  // Of another site's term the words are its name, be it written with the site or not at all.
  const isNamed = written.length === 0 || (link.outside && node.attributes?.ref === undefined);
  const children = isNamed ? [{type: 'text', value: link.title}] : written;
  const card = link.card ? {'data-compass-card': link.card} : {};
  return {
    type: 'link',
    url: link.url,
    children,
    data: {hProperties: {className: ['compass-term'], ...card}},
  } as unknown as Link;
}

function renderButton(node: OwnDirective, view: PageView): unknown {
  const button = view.buttons[node.attributes?.template ?? ''];
  const words = wordsOf(node);
  if (!button) return {type: 'text', value: words};
  const inline = node.type === 'textDirective';
  return element(inline ? 'compass-inline-button' : 'compass-button', {...button, words: words || null});
}

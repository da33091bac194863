import GithubSlugger from 'github-slugger';
import type {Definition, Nodes, Root} from 'mdast';
import type {Heading, PageFacts, Range} from '../types';
import {directiveOf} from './collect-directives';
import {looseOf, proseOf, speaksForOthers} from './collect-prose';
import {isPlainColon, plainText} from './plain-text';

/** What a walk knows of the place where it is. */
interface Where {
  parent: Range;
  inLink: boolean;
  inFootnote: boolean;
  /** Whether somebody else speaks here, as in a quotation. */
  quoted: boolean;
}

/** Collects from one page what checks and the index ask for, in one walk over its tree. */
export function collectFacts(tree: Root, source: string, bodyStart: number): PageFacts {
  const slugger = new GithubSlugger();
  const definitions = definitionsOf(tree);
  const facts = emptyFacts(source, bodyStart);
  const text = (range: Range) => ({source: source.slice(range.start, range.end), range});
  const image = (url: string, alt: string | null | undefined, range: Range) =>
    facts.images.push({url, text: alt ?? '', range});

  const walk = (node: Nodes, where: Where): void => {
    const range = rangeOf(node);
    switch (node.type) {
      case 'heading':
        facts.headings.push(headingOf(node.depth, plainText(node), range, slugger));
        break;
      case 'link':
        facts.links.push({url: node.url, text: plainText(node), range});
        break;
      case 'definition':
        if (!definitions.onlyForImages(node))
          facts.links.push({url: node.url, text: node.label ?? '', range});
        break;
      case 'image':
        image(node.url, node.alt, range);
        break;
      case 'imageReference':
        image(definitions.byId.get(node.identifier)?.url ?? '', node.alt, range);
        break;
      case 'footnoteDefinition':
        facts.footnotes.definitions.push({id: node.identifier, range});
        break;
      case 'footnoteReference':
        facts.footnotes.references.push({id: node.identifier, range});
        break;
      case 'html':
        facts.html.push({...text(range), parent: where.parent});
        break;
      case 'code':
        facts.codeBlocks.push({language: node.lang ?? '', text: node.value, range});
        break;
      case 'textDirective':
      case 'leafDirective':
      case 'containerDirective':
        facts.directives.push(directiveOf(node, source, where.inLink));
        break;
    }
    const prose = where.quoted ? null : proseOf(node, source, definitions.byId);
    if (prose) facts.prose.push({...prose, inFootnote: where.inFootnote});
    const loose = looseOf(node, source);
    if (loose) facts.loose.push(loose);
    if ('children' in node) {
      const inner: Where = {
        parent: range,
        inLink: where.inLink || node.type === 'link' || node.type === 'linkReference',
        inFootnote: where.inFootnote || node.type === 'footnoteDefinition',
        quoted: where.quoted || speaksForOthers(node, definitions.byId),
      };
      for (const child of node.children) walk(child, inner);
    }
  };
  walk(tree, {parent: {start: 0, end: 0}, inLink: false, inFootnote: false, quoted: false});
  return {...facts, ...definitionOf(tree)};
}

function emptyFacts(source: string, bodyStart: number): PageFacts {
  const body = source.slice(bodyStart);
  const start = bodyStart + (body.length - body.trimStart().length);
  return {
    headings: [],
    links: [],
    images: [],
    directives: [],
    footnotes: {definitions: [], references: []},
    html: [],
    codeBlocks: [],
    loose: [],
    prose: [],
    definition: null,
    definitionRange: null,
    body: {source: body.trim(), range: {start, end: start + body.trim().length}},
  };
}

/** The addresses that are written apart from their links, `[id]: address`, and which of them only images use. */
function definitionsOf(tree: Root) {
  const byId = new Map<string, Definition>();
  const users = new Map<string, Set<string>>();
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' && !byId.has(node.identifier)) byId.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      users.set(node.identifier, (users.get(node.identifier) ?? new Set()).add(node.type));
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  const onlyForImages = ({identifier}: Definition) => {
    const types = users.get(identifier);
    return types?.has('imageReference') === true && types.size === 1;
  };
  return {byId, onlyForImages};
}

function headingOf(depth: number, words: string, range: Range, slugger: GithubSlugger): Heading {
  const written = /\s*\{#([^{}]+)\}$/.exec(words);
  const text = written ? words.slice(0, written.index) : words;
  const id = written?.[1] ?? slugger.slug(text);
  return {depth, text, id, explicit: written !== null, range};
}

/** The first paragraph, unless a heading comes before it. */
function definitionOf(tree: Root): Pick<PageFacts, 'definition' | 'definitionRange'> {
  const first = tree.children.find((node) => node.type === 'paragraph' || node.type === 'heading');
  const found = first?.type === 'paragraph' && !isOnlyColon(first.children) ? first : null;
  return {definition: found && plainText(found), definitionRange: found && rangeOf(found)};
}

const isOnlyColon = (nodes: Nodes[]) =>
  nodes.length === 1 && nodes[0]?.type === 'textDirective' && isPlainColon(nodes[0]);

function rangeOf(node: Nodes): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0};
}

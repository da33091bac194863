import GithubSlugger from 'github-slugger';
import type {Nodes, Parents, Root} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import type {Directive, Heading, PageFacts, Range} from '../types';
import {isPlainColon, plainText} from './plain-text';

/** Collects from one page what checks and the index ask for, in one walk over its tree. */
export function collectFacts(tree: Root, source: string, bodyStart: number): PageFacts {
  const slugger = new GithubSlugger();
  const facts = emptyFacts(source, bodyStart);
  const text = (range: Range) => ({source: source.slice(range.start, range.end), range});

  const walk = (node: Nodes, quiet: boolean): void => {
    const range = rangeOf(node);
    switch (node.type) {
      case 'heading':
        facts.headings.push(headingOf(node.depth, plainText(node), range, slugger));
        break;
      case 'link':
        facts.links.push({url: node.url, text: plainText(node), range});
        break;
      case 'definition':
        facts.links.push({url: node.url, text: node.label ?? '', range});
        break;
      case 'image':
        facts.images.push({url: node.url, text: node.alt ?? '', range});
        break;
      case 'footnoteDefinition':
        facts.footnotes.definitions.push({id: node.identifier, range});
        break;
      case 'footnoteReference':
        facts.footnotes.references.push({id: node.identifier, range});
        break;
      case 'html':
        facts.html.push(text(range));
        break;
      case 'textDirective':
      case 'leafDirective':
      case 'containerDirective':
        facts.directives.push(directiveOf(node, source));
        break;
      case 'text':
        if (!quiet) facts.prose.push(text(range));
        break;
    }
    if ('children' in node) for (const child of node.children) walk(child, quiet || speaksForOthers(node));
  };
  walk(tree, false);
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
    prose: [],
    definition: null,
    definitionRange: null,
    body: {source: body.trim(), range: {start, end: start + body.trim().length}},
  };
}

/** A quotation, and the title of something of another site, are not our words. */
function speaksForOthers(node: Parents): boolean {
  if (node.type === 'blockquote') return true;
  if (node.type === 'link') return /^[a-z][a-z0-9+.-]*:/i.test(node.url);
  return node.type === 'textDirective' && /^[a-z][a-z0-9-]*:/.test(node.attributes?.ref ?? '');
}

function headingOf(depth: number, words: string, range: Range, slugger: GithubSlugger): Heading {
  const written = /\s*\{#([^{}]+)\}$/.exec(words);
  const text = written ? words.slice(0, written.index) : words;
  const id = written?.[1] ?? slugger.slug(text);
  return {depth, text, id, explicit: written !== null, range};
}

const forms = {textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container'} as const;

function directiveOf(node: TextDirective | LeafDirective | ContainerDirective, source: string): Directive {
  const label = node.type === 'containerDirective' ? containerLabel(node) : plainText(node);
  const range = rangeOf(node);
  const bracketed = source
    .slice(range.start)
    .replace(/^:+[\w-]+/, '')
    .startsWith('[');
  return {
    name: node.name,
    form: forms[node.type],
    label: bracketed ? label : null,
    attributes: Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
    ),
    range,
  };
}

function containerLabel(node: ContainerDirective): string {
  const [first] = node.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? plainText(first) : '';
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

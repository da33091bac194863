import type {Picture, PictureEdge, PictureNode, Words} from './types';

/** What the picture shows of one step, or of the start, in words. */
export interface Told {
  title: string;
  url: string | null;
  /** Who acts, until when, and where it goes from there. */
  details: string;
}

/** The picture in words, step by step in its order: for those who cannot see it. */
export function tellingOf(picture: Picture): Told[] {
  const {nodes} = picture;
  const start = nodes.filter(({type}) => type === 'start');
  const steps = nodes.filter(({type}) => type === 'step' || type === 'duty');
  return [
    ...start.map(({title}) => ({title: 'Starts when', url: null, details: sentences([title])})),
    ...steps.map((node) => ({
      title: node.number === null ? node.title : `${node.number}. ${node.title}`,
      url: node.url,
      details: sentences([...whoAndWhen(picture, node), ...whereTo(picture, node)]),
    })),
  ];
}

function whoAndWhen({lanes, nodes, edges}: Picture, {id, type, lane, facts}: PictureNode): string[] {
  const who = lanes.find((candidate) => candidate.id === lane)?.title ?? lane;
  const beside = edges.filter((edge) => edge.beside && edge.to === id).map(({from}) => titleOf(nodes, from));
  const where = type === 'duty' ? ` alongside ${beside.map(quoted).join(' and ')}` : '';
  return [`${who}${where}`, ...facts.map(({text}) => text)];
}

function whereTo({nodes, edges}: Picture, {id}: PictureNode): string[] {
  const own = edges.filter((edge) => edge.from === id && !edge.beside);
  return own.flatMap(({to, ways}: PictureEdge) =>
    ways.map((words) => `${words.length === 0 ? 'then' : spoken(words)}: ${titleOf(nodes, to)}`),
  );
}

const spoken = (words: Words[]) => words.map(({text}) => text).join(', ');

/** A step by its number too. */
function titleOf(nodes: PictureNode[], id: string): string {
  const node = nodes.find((candidate) => candidate.id === id);
  if (node?.type === 'end') return `the end, ${node.title}`;
  if (node?.type === 'process') return `on as ${quoted(node.title)}`;
  return node?.number == null ? (node?.title ?? id) : `${node.number}. ${node.title}`;
}

const quoted = (text: string) => `“${text}”`;

function sentences(parts: string[]): string {
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ');
}

import {type Font, widthOf, wrap} from './measure';
import type {Lane, PictureEdge, PictureNode, Words} from './types';

/** Text in a frame: how large it is, and where each line stands in it. */
export interface Box {
  width: number;
  height: number;
  lines: Line[];
  /** Where a line parts one way from another, from the top. */
  rules: number[];
}

export interface Line {
  text: string;
  style: keyof typeof fonts;
  /** The start of its text, and its base line. */
  x: number;
  y: number;
  /** The sign before it, on its first line. */
  sign: Words['sign'];
}

export const fonts = {
  head: {size: 13, bold: true},
  above: {size: 11, bold: true},
  title: {size: 13, bold: true},
  fact: {size: 12, bold: false},
  words: {size: 12, bold: false},
} satisfies Record<string, Font>;

export const signSize = 12;
const signRoom = signSize + 5;
const leading = 1.35;

interface Shape {
  /** The room for text. */
  room: number;
  left: number;
  right: number;
  above: number;
  below: number;
  /** Whether it is as wide as its room, also with less text. */
  fixed: boolean;
}

const shapes: Record<'step' | 'duty' | 'end' | 'words' | 'head', Shape> = {
  step: {room: 132, left: 19, right: 6, above: 8, below: 9, fixed: true},
  duty: {room: 126, left: 12, right: 7, above: 8, below: 9, fixed: true},
  end: {room: 112, left: 14, right: 12, above: 8, below: 8, fixed: false},
  words: {room: 84, left: 7, right: 6, above: 4, below: 4, fixed: false},
  head: {room: 180, left: 0, right: 0, above: 6, below: 6, fixed: false},
};

/** A step, a duty beside one, or what stands at either end. */
export function nodeBox(node: PictureNode): Box {
  const above = {
    start: 'Starts when',
    process: 'Goes on as',
    end: 'Ends',
    step: node.actor,
    duty: node.actor,
  }[node.type];
  const shape = shapes[node.type === 'step' || node.type === 'duty' ? node.type : 'end'];
  const parts: Part[] = [
    ...(above === null ? [] : [{text: above, sign: null, style: 'above' as const}]),
    {text: node.title, sign: null, style: node.type === 'start' ? 'fact' : 'title'},
    ...node.facts.map((words) => ({...words, style: 'fact' as const})),
  ];
  return boxOf([parts], shape);
}

/** The words at a way out of a step; `null` where there is nothing to say. */
export function wordsBox({ways}: PictureEdge): Box | null {
  const spoken = ways.filter((words) => words.length > 0);
  const parts = spoken.map((words) => words.map((part) => ({...part, style: 'words' as const})));
  return parts.length === 0 ? null : boxOf(parts, shapes.words);
}

export const laneBox = ({title}: Lane): Box =>
  boxOf([[{text: title, sign: null, style: 'head'}]], shapes.head);

type Part = Words & {style: Line['style']};

function boxOf(groups: Part[][], shape: Shape): Box {
  const lines: Line[] = [];
  const rules: number[] = [];
  let y = shape.above;
  let widest = shape.fixed ? shape.room : 0;
  for (const [index, group] of groups.entries()) {
    if (index > 0) {
      rules.push(y + shape.below);
      y += shape.below + shape.above;
    }
    for (const {text, sign, style} of group) {
      const font = fonts[style];
      const indent = sign ? signRoom : 0;
      for (const [row, line] of wrap(text, shape.room - indent, font).entries()) {
        const height = font.size * leading;
        // A base line lies about a third of a letter above the foot of its line.
        lines.push({
          text: line,
          style,
          x: shape.left + indent,
          y: y + height * 0.75,
          sign: row ? null : sign,
        });
        y += height;
        widest = Math.max(widest, widthOf(line, font) + indent);
      }
    }
  }
  return {width: shape.left + widest + shape.right, height: y + shape.below, lines, rules};
}

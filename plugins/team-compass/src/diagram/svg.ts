import {element} from '../model/markup';
import {type Box, fonts, signSize} from './boxes';
import type {Curve, Drawing, Placed, Point} from './layout';
import {signs} from './signs';
import {standaloneStyle, style} from './style';
import type {PictureNode} from './types';

/**
 * The drawing as SVG, the same bytes each time. Its colours are custom properties, named in `style.ts`.
 *
 * @param words what it tells, for those who cannot see it; a page says it in a list of its own
 */
export function svgOf(drawing: Drawing, words: string | null = null): string {
  const {picture, width, height} = drawing;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'compass-diagram__svg',
    width: round(width),
    height: round(height),
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    style: `--compass-diagram-width:${round(width)}px`,
    role: 'group',
    'aria-label': picture.title,
  };
  const about = words === null ? [] : [element('title', {}, picture.title), element('desc', {}, words)];
  return element('svg', attributes, [
    ...about,
    element('style', {}, words === null ? style : standaloneStyle),
    element('g', {'aria-hidden': 'true'}, [
      ...drawing.lanes.map(laneOf(height)),
      ...drawing.lines.map(lineOf),
      ...drawing.words.flatMap((placed) => (placed ? [wordsOf(placed)] : [])),
    ]),
    ...picture.nodes.map((node, index) => nodeOf(node, drawing.nodes[index] as Placed)),
  ]);
}

const laneOf =
  (height: number) =>
  ({x, width, head}: Drawing['lanes'][number], index: number) =>
    element('g', {}, [
      element('rect', {
        class: index % 2 ? 'lane lane--other' : 'lane',
        x: round(x),
        width: round(width),
        height: round(height),
      }),
      textOf(head),
    ]);

/** A node; one that leads somewhere is a link as a whole. */
function nodeOf(node: PictureNode, placed: Placed): string {
  const {x, y, box} = placed;
  const isEnd = node.type !== 'step' && node.type !== 'duty';
  const frame = {x: round(x), y: round(y), width: round(box.width), height: round(box.height)};
  const drawn = [
    element('rect', {class: 'frame', ...frame, rx: isEnd ? round(Math.min(box.height / 2, 18)) : '7'}),
    ...(node.number === null ? [] : [numberOf(node.number, x, y)]),
    textOf(placed),
  ];
  const inner = node.url === null ? drawn : [element('a', {href: node.url}, drawn)];
  return element('g', {class: node.type}, inner);
}

function numberOf(number: number, x: number, y: number): string {
  const centre = {cx: round(x), cy: round(y + 17)};
  return (
    element('circle', {class: 'badge', ...centre, r: '10.5'}) +
    element('text', {class: 'number', x: centre.cx, y: round(y + 21.2), 'text-anchor': 'middle'}, `${number}`)
  );
}

function wordsOf(placed: Placed): string {
  const {x, y, box} = placed;
  const frame = {x: round(x), y: round(y), width: round(box.width), height: round(box.height), rx: '6'};
  const rules = box.rules.map((rule) =>
    element('path', {class: 'rule', d: `M${round(x)} ${round(y + rule)}h${round(box.width)}`}),
  );
  return element('g', {class: 'words'}, [
    element('rect', {class: 'frame', ...frame}),
    ...rules,
    textOf(placed),
  ]);
}

function textOf({x, y, box}: {x: number; y: number; box: Box}): string {
  return box.lines
    .map((line) => {
      const size = fonts[line.style].size;
      const at = {x: round(x + line.x), y: round(y + line.y)};
      const sign = line.sign ? signOf(line.sign, x + line.x - signSize - 5, y + line.y - size * 0.82) : '';
      return sign + element('text', {class: line.style, ...at}, `${line.text} `);
    })
    .join('');
}

const signOf = (sign: keyof typeof signs, x: number, y: number) =>
  element('path', {class: 'sign', d: signs[sign], transform: `translate(${round(x)} ${round(y)})`});

function lineOf({points, tip, beside}: Curve): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const curves = rest.map(pair).join(' ');
  const line = element('path', {class: beside ? 'line beside' : 'line', d: `M${pair(first)}C${curves}`});
  const last = points.at(-1);
  return tip && last ? line + arrow(last, tip) : line;
}

/** A triangle from the end of a line to its tip. */
function arrow(from: Point, tip: Point): string {
  const [x, y] = [tip.x - from.x, tip.y - from.y];
  const half = 0.45;
  const left = {x: from.x - y * half, y: from.y + x * half};
  const right = {x: from.x + y * half, y: from.y - x * half};
  return element('path', {class: 'tip', d: `M${pair(tip)}L${pair(left)}L${pair(right)}z`});
}

const pair = ({x, y}: Point) => `${round(x)} ${round(y)}`;

/** A length, to a tenth of a pixel. */
const round = (length: number) => String(Math.round(length * 10) / 10);

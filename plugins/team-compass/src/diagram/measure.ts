import stringWidth from 'string-width';

/** How text is set: its size in pixels, and whether it is bold. */
export interface Font {
  size: number;
  bold: boolean;
}

/**
 * Advance widths in hundredths of the font's size, those of DejaVu Sans: the widest of the fonts that devices come
 * with, so that text which fits here fits with any of them.
 */
const advances: Record<string, number> = Object.fromEntries(
  Object.entries({
    30: "IJijl'",
    35: ' ,./:;\\|',
    40: '()-[]ft',
    45: '!r',
    50: '"*_`',
    55: '?csz',
    60: 'FLkvxy',
    65: '0123456789$EPSTYabdeghnopqu{}',
    70: 'ABCKRVXZ',
    75: 'NU',
    80: '&DGHOQ',
    85: '#+<=>^w~',
    90: 'M',
    95: '%',
    100: '@Wm',
  }).flatMap(([advance, letters]) => [...letters].map((letter) => [letter, Number(advance)])),
);
const boldness = 1.12;
const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
const lettersOf = (text: string) => [...segmenter.segment(text)].map(({segment}) => segment);

/** About how wide a text is, in pixels; rather too wide than too narrow. */
export function widthOf(text: string, font: Font): number {
  const hundredths = lettersOf(text).reduce((sum, letter) => sum + advanceOf(letter), 0);
  return (hundredths / 100) * font.size * (font.bold ? boldness : 1);
}

/** No box holds more than this; whoever wants the rest presses on it. */
const mostLines = 8;
const mostLetters = 1_000;

/** Text in lines that are no wider than there is room, broken between words, or within one that is too long. */
export function wrap(text: string, room: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(0, mostLetters).trim().split(/\s+/)) {
    for (const part of widthOf(word, font) > room ? pieces(word, room, font) : [word]) {
      const longer = line === '' ? part : `${line} ${part}`;
      if (line !== '' && widthOf(longer, font) > room) {
        lines.push(line);
        line = part;
      } else line = longer;
      if (lines.length === mostLines) return [...lines.slice(0, -1), `${lines.at(-1)}…`];
    }
  }
  return [...lines, line];
}

function pieces(word: string, room: number, font: Font): string[] {
  const found = [''];
  for (const letter of lettersOf(word)) {
    const longer = found.at(-1) + letter;
    if (found.at(-1) !== '' && widthOf(longer, font) > room) found.push(letter);
    else found[found.length - 1] = longer;
  }
  return found;
}

/** Letters that are not in the list take a wide column, or one or two whole ones. */
function advanceOf(letter: string): number {
  const known = advances[letter];
  return known ?? (stringWidth(letter) === 0 ? 0 : stringWidth(letter) === 1 ? 70 : 105);
}

import picocolors from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import {visible} from '../visible';

/** A label with its lines; rows without lines are left out. */
export type Row = [label: string, ...lines: string[]];

export interface Section {
  heading: string | null;
  rows: Row[];
}

/** What a terminal shows of one subject. */
export interface Sheet {
  title: string;
  /** What it is, and where it stands. */
  about: string;
  text: string;
  sections: Section[];
}

export interface Look {
  width: number;
  color: boolean;
}

/** The least width that is left for words beside their label. */
const narrowest = 30;

/** Sets a sheet: labels in one column, words wrapped beside them, or below where there is no room. */
export function setSheet({title, about, text, sections}: Sheet, {width, color}: Look): string {
  const paint = picocolors.createColors(color);
  const wrapped = (words: string, columns: number) => wrapAnsi(visible(words), columns).split('\n');
  const head = [...wrapped(title, width).map(paint.bold), ...wrapped(about, width).map(paint.dim)];
  const blocks = [head.join('\n')];
  if (text) blocks.push(wrapped(text, width).join('\n'));
  for (const {heading, rows} of sections) {
    const shown = rows.filter(([, ...lines]) => lines.length > 0);
    if (shown.length === 0) continue;
    const label = Math.max(...shown.map(([name]) => stringWidth(name)));
    const isBeside = width - label - 4 >= narrowest;
    const indent = isBeside ? label + 4 : 4;
    const lines = shown.flatMap(([name, ...own]) => {
      const words = own.flatMap((line) => wrapped(line, width - indent));
      const [first = '', ...rest] = words;
      const named = `  ${paint.dim(name.padEnd(label))}`;
      const behind = (isBeside ? rest : words).map((line) => ' '.repeat(indent) + line);
      return [isBeside ? `${named}  ${first}` : named.trimEnd(), ...behind];
    });
    blocks.push([...(heading === null ? [] : [paint.bold(visible(heading))]), ...lines].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** What a mistake is about, told from the lines around it. */
export interface LineFault {
  from: number;
  to: number;
  reason: string;
  /** The line as it should be, where that is plain. */
  mended?: string;
}

/** A line with something in it that is no remark. */
export interface Line {
  /** Where its words begin. */
  start: number;
  indent: number;
  text: string;
}

/** Lines with something in them that is no remark. */
export function linesIn(text: string): Line[] {
  return [...text.matchAll(/^([ ]*)([^\s#][^\r\n]*)/gm)].map(([, spaces = '', words = ''], at, all) => ({
    start: (all[at]?.index ?? 0) + spaces.length,
    indent: spaces.length,
    text: words.trimEnd(),
  }));
}

/** Whether it begins with a key. */
export const isKey = ({text}: Line) => /^(?:- +)?[\w-]+:(?: |$)/.test(text);

/** What is wrong with a line, or with its first words. */
export const at = (line: Line, reason: string, words = line.text): LineFault => ({
  from: line.start,
  to: line.start + words.length,
  reason,
});

export const spaces = (count: number) => (count === 1 ? '1 space' : `${count} spaces`);

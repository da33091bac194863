import type {Fault, Range} from '../types';
import type {Lines} from './lines';

/** The marks that git leaves where two versions of a text meet, outside the code blocks that may show them. */
export function mergeConflict(text: string, code: Range[], lines: Lines): Fault | null {
  const [first] = [...text.matchAll(/^<{7} [^\r\n]*/gm)].filter(
    ({index}) => !code.some(({start, end}) => start <= index && index < end),
  );
  if (!first) return null;
  const behind = text.slice(first.index);
  if (!/^={7}[ \t]*$/m.test(behind) || !/^>{7} /m.test(behind)) return null;
  return {
    type: 'text',
    place: lines.place(first.index, first.index + first[0].length),
    reason: 'Unexpected marks of a merge conflict, expected one version of the text',
    note: 'Keep what is right of the two versions, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  };
}

import type {Page, Range} from '../../types';

export interface FootnoteMark {
  id: string;
  range: Range;
}

const mark = /(?<!\\)\[\^([^\][\s]{1,200})\]/g;

/** Marks such as `[^source]` that lead to no footnote. The parser takes them for plain text, so they are sought in it. */
export function undefinedMarks({facts}: Page): FootnoteMark[] {
  return facts.loose.flatMap(({source, range}) =>
    [...source.matchAll(mark)].map(({0: whole, 1: id = '', index}) => {
      const start = range.start + index;
      return {id, range: {start, end: start + whole.length}};
    }),
  );
}

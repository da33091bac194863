import {Fragment, type ReactNode} from 'react';
import type {ExamplePage} from 'team-compass';

/** Words in which code stands between backticks, as in Markdown. */
export default function CompassCode({words}: {words: string}): ReactNode {
  const parts = words.split('`');
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
  return parts.map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));
}

/** A page as it is written, with its file above, and with marks on what is at fault or new. */
export function CompassExample({page, isMended}: {page: ExamplePage; isMended?: boolean}): ReactNode {
  const kind = isMended ? 'mended' : 'broken';
  return (
    <figure className={`compass-code compass-code--${kind}`}>
      <figcaption>
        <code>{page.file}</code>
      </figcaption>
      <pre>{marked(page)}</pre>
    </figure>
  );
}

function marked({text, marks}: ExamplePage): ReactNode {
  const ends = marks.map(({end}) => end);
  const rest = text.slice(ends.at(-1) ?? 0).trimEnd();
  return (
    <>
      {marks.map(({start, end}, index) => (
        <Fragment key={start}>
          {text.slice(ends[index - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {rest}
    </>
  );
}

/** What the command line says: sentences wrap, lines with marks below them do not. */
export function CompassOutput({text}: {text: string}): ReactNode {
  const lines = text.trimEnd().split('\n');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <pre className="compass-code compass-code--output" tabIndex={0}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
        <Fragment key={index}>
          {line.includes('│') ? line : <span>{line}</span>}
          {'\n'}
        </Fragment>
      ))}
    </pre>
  );
}

import type {WriteStream} from 'node:tty';

/** Where reports are drawn. */
export type Screen = Pick<WriteStream, 'isTTY' | 'rows' | 'write'>;

/**
 * Draws reports: on a terminal each in the place of the one before, elsewhere one below the other.
 *
 * @returns what draws one; `when` says when it was made, and how fast
 */
export function screenOn(screen: Screen): (report: string, when: string) => void {
  if (!screen.isTTY) return (report, when) => screen.write(`${when}\n\n${report}\n`);
  // What stood on the terminal before is moved up, where it can still be read.
  let before = '\n'.repeat(screen.rows ?? 0);
  return (report, when) => {
    screen.write(`${before}${clear}${report}\n${when}. Waiting for changes; q leaves.\n`);
    before = '';
  };
}

/** To the first place of the screen, and nothing below it. What was scrolled away stays. */
const clear = '\u001b[H\u001b[J';

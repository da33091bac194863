import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type {ExamplePage, Rule} from '../types';
import {severityColors} from './finding';

/** The page of a rule for a terminal, with sentences that are no wider than it. */
export function reportRule(rule: Rule, {width = 80, color = false} = {}): string {
  const {id, severity, summary, why, mend, family, example, url} = rule;
  const paint = picocolors.createColors(color);
  const colors = severityColors(paint);
  const prose = (text: string) => wrapAnsi(text, width);
  const part = (title: string, text: string) => `${paint.bold(title)}\n\n${text}`;
  const pages = (title: string, shown: ExamplePage[]) =>
    shown.map(({file, text}) => part(`${title}: ${file}`, indent(text.trimEnd())));
  const parts = [
    `${paint.bold(id)}  ${colors[severity](severity)}  ${paint.dim(family.title)}`,
    prose(summary),
    prose(why),
    ...pages('A broken example', example.broken),
    part('What the check says', indent(example.output.trimEnd())),
    part('How to mend it', prose(mend)),
    ...pages('Mended', example.mended),
    paint.dim(url),
  ];
  return `${parts.join('\n\n')}\n`;
}

const indent = (text: string) => text.replace(/^(?=.)/gm, '    ');

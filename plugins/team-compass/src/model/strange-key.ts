import type {KeyPath} from '../types';
import type {SchemaFinding} from './explain-schema-error';
import {nearest, quoteList} from './names';
import {own} from './own';
import {quote} from './quote';
import {surelyMeant} from './slip';

/** A key that nothing asks for: perhaps it is misspelt, or its value is glued to it. */
export function strangeKey(path: KeyPath, key: string, known: string[]): SchemaFinding {
  const at: Pick<SchemaFinding, 'path' | 'part' | 'actual'> = {
    path: [...path, key],
    part: 'key',
    actual: key,
  };
  const [, meant, value] = /^([\w-]+):(\S.*)$/.exec(key) ?? [];
  if (meant !== undefined && known.includes(meant))
    return {
      ...at,
      expected: [meant],
      reason: `Unexpected ${quote(key)} without a space behind the colon, expected ${quote(`${meant}: ${value}`)}`,
    };
  const near = nearest(key, known);
  const other = own(otherWords, key);
  if (near.length === 0 && other !== undefined && known.includes(other)) near.push(other);
  return {
    ...at,
    expected: near,
    ...replacing(key, near),
    reason: `Unexpected key ${quote(key)}, expected ${near.length ? quoteList(near) : 'one that is known here'}`,
    ...(near.length === 0 && {
      note: `Take it out, or write what you mean in one of these: ${quoteList(known)}.`,
    }),
  };
}

/** What people call a key that has another name here. */
const otherWords: Record<string, string> = {
  abbr: 'abbreviation',
  assignee: 'owner',
  deadline: 'within',
  due: 'within',
  goto: 'next',
  message: 'send',
  name: 'title',
  synonyms: 'aliases',
  then: 'next',
  wait: 'wait_for',
  who: 'owner',
};

/** What takes the place of a misspelt key or word, if one thing alone can be meant. */
export function replacing(from: string, near: string[]): Pick<SchemaFinding, 'replace'> {
  const to = surelyMeant(from, near);
  return to === null ? {} : {replace: {from, to}};
}

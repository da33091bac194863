import type {Diagnostic, Waiver} from '../../types';

/** What was found that has a waiver, by where the waiver is written. */
export function waivedBy(found: Diagnostic[]): (waiver: Waiver) => Diagnostic[] {
  const all = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    if (!diagnostic.waived) continue;
    const key = keyOf(diagnostic.waived);
    const others = all.get(key);
    if (others) others.push(diagnostic);
    else all.set(key, [diagnostic]);
  }
  return ({home, place}) => all.get(keyOf({file: home, place})) ?? [];
}

const keyOf = ({file, place: {start}}: {file: string; place: Waiver['place']}) =>
  `${file}:${start.line}:${start.column}`;

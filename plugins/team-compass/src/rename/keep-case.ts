import {fold} from '../model/names';

/** The ways in which a name is written in the midst of a sentence, at its beginning, and in capitals. */
const cases: ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => first(name, 'toLowerCase'),
  (name) => first(name.toLowerCase(), 'toUpperCase'),
  (name) => name.toUpperCase(),
];

const first = (name: string, to: 'toLowerCase' | 'toUpperCase') => name.charAt(0)[to]() + name.slice(1);

/** A new name written as the old one was; nothing where it was written otherwise, or would be no name any more. */
export function keepCase(written: string, old: string, name: string): string | null {
  const way = cases.find((one) => one(old) === written);
  const found = way ? way(name) : null;
  // In capitals, `Größe` is `GRÖSSE`.
  return found !== null && fold(found) === fold(name) ? found : null;
}

/** Hands out ids that are each given once. */
export type Ids = (kind: string, name: string) => string;

/** A name as an XML id (an NCName): what may not stand in one is written as its number. Two names never become one. */
export function ncName(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9.-]/gu, (char) => `_x${char.codePointAt(0)?.toString(16)}_`);
  return /^[A-Za-z]/.test(safe) ? safe : `_${safe}`;
}

/** Ids as `step.first-try`; a second one of the same name is `step.first-try.2`. */
export function newIds(): Ids {
  const given = new Set<string>();
  return (kind, name) => {
    const wanted = `${kind}.${ncName(name)}`;
    let id = wanted;
    for (let count = 2; given.has(id); count += 1) id = `${wanted}.${count}`;
    given.add(id);
    return id;
  };
}

/** What the name of a page or folder is: small letters and digits, joined by hyphens. */
export const isTidyName = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** A name as it should be, without accents; `null` where no letter is left of it. */
export function tidyName(name: string): string | null {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return isTidyName(plain) ? plain : null;
}

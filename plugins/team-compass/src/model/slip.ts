import {editDistance} from './edit-distance';
import {fold} from './names';

/**
 * Which of some names one that is not known can only be: one that has the same letters, else one that is but a slip of the
 * finger away. Nothing where somebody has to think, as when the candidates mean several things, or when half of a pair of
 * brackets is in the name, which belongs to what stands around it.
 *
 * @param meaningOf what a candidate leads to, where several are names of the same
 */
export function surelyMeant(
  name: string,
  candidates: string[],
  meaningOf: (candidate: string) => string = (candidate) => candidate,
): string | null {
  const same = candidates.filter((candidate) => lettersOf(candidate) === lettersOf(name));
  const meant = same.length > 0 ? same : candidates;
  const [one] = [...meant].sort((a, b) => distance(name, a) - distance(name, b));
  if (one === undefined || new Set(meant.map(meaningOf)).size > 1 || !isBalanced(name)) return null;
  return same.length > 0 || isSlip(fold(name), fold(one)) ? one : null;
}

/** `Support Steward`, `support_steward` and `support-steward` are written with the same letters. */
const lettersOf = (name: string) => fold(name).replace(/[\s_-]+/g, '');

const isBalanced = (name: string) =>
  (name.match(/[[{]/g)?.length ?? 0) === (name.match(/[\]}]/g)?.length ?? 0);

const distance = (one: string, other: string) => editDistance(fold(one), fold(other), 3);

/**
 * One letter, or two in a longer word that begins as it should: an accident is no incident. Figures are never slips, since
 * `step-1` is not `step-2`.
 */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter >= 8 && one[0] === other[0] ? 2 : 1;
  return shorter >= 4 && figuresOf(one) === figuresOf(other) && editDistance(one, other, allowed) <= allowed;
}

const figuresOf = (name: string) => name.replace(/\D/g, '');

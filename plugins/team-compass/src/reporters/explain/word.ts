import {usedOn} from '../../facts';
import {resolveTerm} from '../../model/resolve';
import type {CheckContext, Role, Term} from '../../types';
import type {Section} from './sheet';

/** What a term or role is as a word: its other names, who owns it, which pages name it. */
export function wordSection({compass, inventories, pages}: CheckContext, word: Term | Role): Section {
  const {plural, abbreviation, aliases = [], avoid = [], file, source, status, replaced_by} = word;
  const index = {compass, inventories};
  const also = [plural, abbreviation, ...aliases].filter((name) => name !== undefined);
  const found = source ? resolveTerm(index, source) : null;
  const instead = replaced_by ? `; use ${compass.terms[replaced_by]?.title ?? replaced_by}` : '';
  const isCurrent = status === undefined || status === 'current';
  return {
    heading: null,
    rows: [
      ['Other names', ...(also.length > 0 ? [also.join(', ')] : [])],
      ['We do not say', ...(avoid.length > 0 ? [avoid.join(', ')] : [])],
      ['Status', ...(isCurrent ? [] : [`${status}${instead}`])],
      ['Defined in', ...(found?.type === 'external' ? [found.href] : [])],
      ['Used on', ...(usedOn(index, pages)[file] ?? [])],
    ],
  };
}

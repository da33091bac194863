import {type Index, resolveTerm} from '../../model/resolve';
import type {Config, Term} from '../../types';
import {otherNames} from './names';
import type {Row, Sheet} from './sheet';

/** A term: its definition, its other names, and who owns it. */
export function termSheet(index: Index & {config: Config}, term: Term): Sheet {
  const {title, file, definition, status, replaced_by, avoid = [], source} = term;
  const found = source ? resolveTerm(index, source) : null;
  const also = otherNames(term);
  const current = status === undefined || status === 'current';
  const instead = replaced_by ? `; use ${index.compass.terms[replaced_by]?.title ?? replaced_by}` : '';
  const rows: Row[] = [
    ['Other names', ...(also ? [also] : [])],
    ['We do not say', ...(avoid.length > 0 ? [avoid.join(', ')] : [])],
    ['Status', ...(current ? [] : [`${status}${instead}`])],
    ['Defined in', ...(found?.type === 'external' ? [found.href] : [])],
  ];
  return {title, about: `Term · ${file}`, text: definition, sections: [{heading: null, rows}]};
}

import {type Subject, usedOn} from '../../facts';
import type {CheckContext} from '../../types';
import {roleSheet} from './role';
import {type Look, type Section, type Sheet, setSheet} from './sheet';
import {stepSheet} from './step';
import {termSheet} from './term';

/** All that the compass knows of one subject, for a terminal. */
export function explain(context: CheckContext, subject: Subject, look: Look): string {
  const sheet = sheetOf(context, subject);
  return sheet ? setSheet(sheet, look) : '';
}

function sheetOf(context: CheckContext, {kind, id}: Subject): Sheet | null {
  const {compass} = context;
  if (kind === 'step') return stepSheet(compass, id);
  const entry = kind === 'role' ? compass.roles[id] : compass.terms[id];
  if (!entry) return null;
  const sheet = 'held' in entry ? roleSheet(compass, entry) : termSheet(context, entry);
  return {...sheet, sections: [...sheet.sections, usage(context, entry.file)]};
}

/** The pages whose text names a term or role. */
function usage({compass, inventories, pages}: CheckContext, file: string): Section {
  const files = usedOn({compass, inventories}, pages)[file] ?? [];
  return {heading: null, rows: [files.length > 0 ? ['Used on', ...files] : ['Used on']]};
}

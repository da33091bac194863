import type {Subject} from '../../facts';
import type {CheckContext} from '../../types';
import {roleSections} from './role';
import {type Look, type Sheet, setSheet} from './sheet';
import {stepSheet} from './step';
import {wordSection} from './word';

/** All that the compass knows of one subject, for a terminal. */
export function explain(context: CheckContext, subject: Subject, look: Look): string {
  const sheet = sheetOf(context, subject);
  return sheet ? setSheet(sheet, look) : '';
}

function sheetOf(context: CheckContext, {kind, id}: Subject): Sheet | null {
  const {compass} = context;
  if (kind === 'step') return stepSheet(compass, id);
  const word = kind === 'role' ? compass.roles[id] : compass.terms[id];
  if (!word) return null;
  const {title, file, definition} = word;
  return {
    title,
    about: `${kind === 'role' ? 'Role' : 'Term'} · ${file}`,
    text: definition,
    sections: [...('held' in word ? roleSections(compass, word) : []), wordSection(context, word)],
  };
}

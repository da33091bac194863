import {publishedLine} from '../../model/published';
import type {CheckContext, PublishedName} from '../../types';

/** What a line of the list becomes when its name may change: to be pasted. `why` alone is refused as a reason. */
export function reasonNote(
  {published}: CheckContext,
  reason: 'dropped' | 'moved',
  {type, name, page, anchor}: PublishedName,
  index: number,
): string {
  const line = publishedLine({type, name, page, anchor, [reason]: 'why'});
  const comma = index < published.names.length - 1 ? ',' : '';
  return `its line in \`${published.file}\` becomes ${code(`${line}${comma}`)}, with the reason in words for \`why\`.`;
}

/** As it is and whole, so that it can be pasted. */
const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

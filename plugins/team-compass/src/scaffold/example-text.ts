import {Document, isCollection, visit} from 'yaml';
import type {ScenarioData} from '../types';

/** How deep what belongs on one line stands: what is said in a line of `when`, and of `then`. */
const oneLine = 5;

/** A worked example as a page has it. */
export function exampleText({name, process, role, given, when, then}: ScenarioData): string {
  const about = {name, process, ...(role !== undefined && {role}), ...(given && {given})};
  const document = new Document({...about, when, then});
  const people = document.get('given', true);
  visit(document, (_key, node, path) => {
    if (isCollection(node)) node.flow = node === people || path.length >= oneLine;
  });
  return `\`\`\`scenario\n${document.toString({lineWidth: 0, flowCollectionPadding: false})}\`\`\`\n`;
}

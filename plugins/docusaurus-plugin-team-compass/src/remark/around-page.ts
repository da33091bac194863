import type {Root, RootContent} from 'mdast';
import type {PageView} from '../views';
import {aroundRole} from './around-role';
import {element} from './element';

/** Puts before and after the prose what the front matter says of the page. */
export function aroundPage(tree: Root, view: PageView): void {
  const {about, cards, diagram, elsewhere, process, role, template} = view;
  const start = tree.children.findIndex(({type}) => type !== 'yaml');
  const body = start < 0 ? [] : tree.children.slice(start);
  const before: unknown[] = [];
  const after: unknown[] = [];
  if (elsewhere) before.push(element('compass-elsewhere', elsewhere));
  if (process) before.push(element('compass-process', {...process, steps: undefined}));
  if (diagram) before.push(element('compass-diagram', {...diagram, folded: true}));
  if (template?.message != null) before.push(element('compass-template', template));
  else if (template) after.push(element('compass-button', {...template, words: null}));
  after.push(element('compass-about', about));
  if (cards.length > 0) after.push(element('compass-cards', cards));
  const prose = template?.message != null ? [] : role ? aroundRole(body, role) : body;
  tree.children = [...before, ...prose, ...after] as RootContent[];
}

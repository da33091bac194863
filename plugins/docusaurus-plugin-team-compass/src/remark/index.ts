import type {Root} from 'mdast';
import {readView, siteOf, viewPath} from '../generated';
import {aroundPage} from './around-page';
import {replaceDirectives} from './directives';
import {leadLinks} from './links';
import {showScenarios} from './scenarios';
import {dressSteps} from './steps';

/**
 * Puts what the compass knows on a page: for `beforeDefaultRemarkPlugins` of the docs.
 *
 * It reads one file, the view that the plugin made for this page, and never throws: mistakes are told by the checks.
 */
export function compassRemark() {
  return (tree: Root, file: {path: string}): void => {
    const site = siteOf(file.path);
    const view = site && readView(viewPath(site, file.path));
    if (!view) return;
    replaceDirectives(tree, view);
    leadLinks(tree, view);
    showScenarios(tree, view);
    if (view.process) dressSteps(tree, view.process.steps);
    aroundPage(tree, view);
  };
}

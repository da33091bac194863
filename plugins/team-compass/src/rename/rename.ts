import {type Compiled, compile} from '../compass/compile';
import {refuseUnfinished} from '../compass/write-together';
import type {Diagnostic, Renamed} from '../types';
import {articles} from './articles';
import {newFindings} from './new-findings';
import {draftsOf, planOf} from './plan';
import {stillSaid} from './still-said';
import type {Request} from './types';

/** What a rename would come to, and what would be wrong then. */
export interface Prepared {
  renamed: Renamed;
  /** What the check would find that it does not find now, and the handbook in which it would. */
  findings: Diagnostic[];
  after: Compiled;
}

/**
 * Prepares a rename and checks the whole handbook as it would be; nothing is written.
 *
 * @throws Error where it cannot be, with what to do
 */
export function prepare(root: string, request: Request): Prepared {
  refuseUnfinished(root);
  const before = compile(root);
  const plan = planOf(before, request);
  const {renaming, changes, names} = plan;
  const after = compile(root, {}, {drafts: draftsOf(plan)});
  const isTitle = renaming.names.title !== renaming.becomes.title;
  const [from, to] = [renaming.names, renaming.becomes].map((one) => (isTitle ? one.title : one.id));
  return {
    renamed: {
      kind: renaming.kind,
      from: from ?? '',
      to: to ?? '',
      title: isTitle ? null : renaming.names.title,
      names,
      changes,
      still: stillSaid(after, renaming),
      articles: articles(after, renaming),
    },
    findings: newFindings(before.diagnostics, after.diagnostics, renaming),
    after,
  };
}

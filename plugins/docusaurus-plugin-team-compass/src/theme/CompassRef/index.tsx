import Link from '@docusaurus/Link';
import type {Ref} from 'docusaurus-plugin-team-compass';
import {Fragment, type ReactNode} from 'react';

/** A page by its title; a link where there is something to follow. */
export default function CompassRef({title, to}: Ref): ReactNode {
  return to ? <Link to={to}>{title}</Link> : <span>{title}</span>;
}

/** Several pages as a list in a sentence. */
export function CompassRefs({refs, joint = ', '}: {refs: Ref[]; joint?: string}): ReactNode {
  return refs.map((ref, index) => (
    <Fragment key={`${ref.title}${ref.to}`}>
      {index > 0 && joint}
      <CompassRef {...ref} />
    </Fragment>
  ));
}

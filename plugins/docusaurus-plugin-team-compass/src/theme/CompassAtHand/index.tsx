import {translate} from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import {CompassRefs} from '@theme/CompassRef';
import type {RoleView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** What a role works with: the messages that it sends, the issues that it opens, the channels. */
export default function CompassAtHand({view}: {view: RoleView['atHand']}): ReactNode {
  const {sends, opens, writesTo} = view;
  const rows = [
    {label: translate({id: 'compass.role.sends', message: 'Sends'}), refs: sends},
    {label: translate({id: 'compass.role.opens', message: 'Opens'}), refs: opens},
    {label: translate({id: 'compass.role.writesTo', message: 'Writes on'}), refs: writesTo},
  ];
  return (
    <dl className="compass-facts">
      {rows
        .filter(({refs}) => refs.length > 0)
        .map(({label, refs}) => (
          <CompassFact key={label} label={label}>
            <CompassRefs refs={refs} joint=" · " />
          </CompassFact>
        ))}
    </dl>
  );
}

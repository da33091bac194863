import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import CompassRoleSteps from '@theme/CompassRoleSteps';
import type {Ref, RoleView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';
import type {Decision} from 'team-compass';

/** What a role may decide in every process, in order. */
export default function CompassRoleDecisions({view}: {view: RoleView['decisions']}): ReactNode {
  return (
    <CompassRoleSteps view={view}>
      {({parts}) =>
        parts.map((decision) => (
          <span key={decision.kind}>
            <Words decision={decision} />
          </span>
        ))
      }
    </CompassRoleSteps>
  );
}

function Words({decision}: {decision: Decision<Ref>}) {
  if (decision.kind === 'choice') return decision.options.join(' / ');
  const role = <CompassRef {...decision.role} />;
  switch (decision.kind) {
    case 'designation':
      return (
        <>
          <Translate id="compass.role.designates" values={{role}}>
            {'whom to ask to be {role}'}
          </Translate>
          {decision.tries !== null && (
            <Translate id="compass.role.tries" values={{tries: decision.tries}}>
              {' ({tries} people at most)'}
            </Translate>
          )}
          {decision.mayKeep && <Translate id="compass.role.mayKeep">, or to keep it</Translate>}
        </>
      );
    case 'tie-break':
      return (
        <Translate id="compass.role.tieBreak" values={{role}}>
          {'who becomes {role}, when everybody declined'}
        </Translate>
      );
    case 'in-place':
      return (
        <Translate id="compass.role.inPlace" values={{role, who: <CompassRef {...decision.owner} />}}>
          {'who is asked to be {role}, in place of {who}'}
        </Translate>
      );
  }
}

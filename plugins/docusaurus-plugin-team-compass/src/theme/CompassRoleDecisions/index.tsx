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
      {({parts}) => parts.map((decision) => <Words key={decision.kind} decision={decision} />)}
    </CompassRoleSteps>
  );
}

function Words({decision}: {decision: Decision<Ref>}) {
  if (decision.kind === 'choice') return decision.options.join(' / ');
  const {role} = decision;
  const given = role ? (
    <Translate id="compass.role.toBe" values={{role: <CompassRef {...role} />}}>
      {'to be {role}'}
    </Translate>
  ) : (
    <Translate id="compass.role.toTakeOver">to take over</Translate>
  );
  switch (decision.kind) {
    case 'designation':
      return (
        <>
          <Translate id="compass.role.designates" values={{given}}>
            {'whom to ask {given}'}
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
        <Translate id="compass.role.tieBreak" values={{given}}>
          {'whom to appoint {given}, when everybody declined'}
        </Translate>
      );
    case 'in-place':
      return (
        <Translate id="compass.role.inPlace" values={{given, who: <CompassRef {...decision.owner} />}}>
          {'whom to ask {given}, in place of {who}'}
        </Translate>
      );
  }
}

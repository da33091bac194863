import Translate from '@docusaurus/Translate';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {RoleEntry} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** Roles with what they are and what they do, in place. */
export default function CompassRoles({view}: {view: RoleEntry[]}): ReactNode {
  return (
    <dl className="compass-glossary compass-roles">
      {view.map((role) => (
        <div key={role.to ?? role.id}>
          <dt>
            <CompassRef {...role} /> <span className="compass-badge">{role.held}</span>
          </dt>
          <dd>
            {role.definition}
            {role.steps.length > 0 && (
              <p className="compass-roles__steps">
                <Translate
                  id="compass.roles.steps"
                  values={{steps: <CompassRefs refs={role.steps} joint=" · " />}}
                >
                  {'Owns: {steps}'}
                </Translate>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

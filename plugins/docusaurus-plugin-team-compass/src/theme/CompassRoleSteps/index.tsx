import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import type {RoleStepsView, RoleStepView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** Steps by process, in order, with the numbers that they have there and what is said of each. */
export default function CompassRoleSteps<Part>({
  view,
  children,
}: {
  view: RoleStepsView<Part>[];
  children?: (step: RoleStepView<Part>) => ReactNode;
}): ReactNode {
  return (
    <div className="compass-role-steps">
      {view.map(({process, steps}) => (
        <section key={process.to ?? process.title}>
          <h3>
            <CompassRef {...process} />
          </h3>
          <ol>
            {steps.map((step) => (
              <li key={step.to ?? step.title} value={step.number ?? undefined}>
                <span className="compass-role-steps__number">{step.number}</span>{' '}
                <CompassRef title={step.title} to={step.to} />{' '}
                <p>
                  {step.number === null && (
                    <span>
                      <Translate id="compass.roleSteps.alongside">alongside</Translate>
                    </span>
                  )}
                  {children?.(step)}
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

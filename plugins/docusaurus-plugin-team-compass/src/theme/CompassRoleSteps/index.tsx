import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import type {RoleStepsView, RoleStepView} from 'docusaurus-plugin-team-compass';
import {Fragment, type ReactNode} from 'react';

/** Steps by process, in order, with the numbers that they have there and what is said of each. */
export default function CompassRoleSteps<Part>({
  view,
  children: wordsOf,
}: {
  view: RoleStepsView<Part>[];
  children: (step: RoleStepView<Part>) => ReactNode[];
}): ReactNode {
  const alongside = <Translate id="compass.roleSteps.alongside">alongside</Translate>;
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
                <Words words={[...(step.number === null ? [alongside] : []), ...wordsOf(step)]} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Words({words}: {words: ReactNode[]}) {
  if (words.length === 0) return null;
  return (
    <p>
      {words.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

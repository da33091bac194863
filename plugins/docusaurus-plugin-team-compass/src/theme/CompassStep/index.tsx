import Translate, {translate} from '@docusaurus/Translate';
import CompassDeadline from '@theme/CompassDeadline';
import CompassFact from '@theme/CompassFact';
import CompassRef from '@theme/CompassRef';
import type {StepView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** Below the heading of a step, in a line: who does it, and until when. */
export default function CompassStep({view}: {view: StepView}): ReactNode {
  const {owner, claims, within, every, until, ifLate} = view;
  return (
    <dl className="compass-step">
      <CompassFact
        label={translate({id: 'compass.step.owner', message: 'Owner'})}
        className="compass-step__owner"
      >
        <CompassRef {...owner} />
        {claims && (
          <small>
            {' '}
            <Translate id="compass.step.claims" values={{role: claims.title}}>
              {'who claims the role of {role}'}
            </Translate>
          </small>
        )}
      </CompassFact>
      {(within ?? every ?? until) && (
        <CompassFact
          label={translate({id: 'compass.step.deadline', message: 'Deadline'})}
          className="compass-step__deadline"
        >
          <CompassDeadline within={within} every={every} until={until} ifLate={ifLate} stopsAfter={null} />
        </CompassFact>
      )}
    </dl>
  );
}

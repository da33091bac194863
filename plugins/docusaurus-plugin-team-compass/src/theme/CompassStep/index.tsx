import Translate, {translate} from '@docusaurus/Translate';
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
          {within && (
            <Translate id="compass.step.within" values={{within: <strong>{within}</strong>}}>
              {'within {within}'}
            </Translate>
          )}
          {every && (
            <Translate id="compass.step.every" values={{every: <strong>{every}</strong>}}>
              {'every {every}'}
            </Translate>
          )}
          {until && (
            <>
              {' '}
              <Translate id="compass.step.untilStep" values={{step: <CompassRef {...until} />}}>
                {'until “{step}”'}
              </Translate>
            </>
          )}
          {ifLate && (
            <Translate id="compass.step.ifLate" values={{who: <CompassRef {...ifLate} />}}>
              {'; if late, {who} is told'}
            </Translate>
          )}
        </CompassFact>
      )}
    </dl>
  );
}

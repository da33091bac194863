import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import type {DeadlineView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** Until when, how often, how long: and who hears when it is late. */
export default function CompassDeadline({within, every, until, ifLate, stopsAfter}: DeadlineView): ReactNode {
  return (
    <>
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
      {stopsAfter && (
        <Translate id="compass.step.stopsAfter" values={{after: <strong>{stopsAfter}</strong>}}>
          {'for {after} at most'}
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
    </>
  );
}

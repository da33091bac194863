import Translate, {translate} from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {ProcessView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** A process in short: what starts it, what is promised, who is in it. */
export default function CompassProcess({view}: {view: Omit<ProcessView, 'steps'>}): ReactNode {
  const {startsWhen, promise, roles} = view;
  return (
    <dl className="compass-facts compass-process">
      <CompassFact label={translate({id: 'compass.process.startsWhen', message: 'Starts when'})}>
        {startsWhen}
      </CompassFact>
      {promise && (
        <CompassFact label={translate({id: 'compass.process.promise', message: 'Promised'})}>
          <Translate id="compass.process.promiseWithin" values={{within: <strong>{promise.within}</strong>}}>
            {'an answer within {within}'}
          </Translate>
          {promise.states && (
            <>
              {', '}
              <Translate
                id="compass.process.promiseStated"
                values={{where: <CompassRef {...promise.states} />}}
              >
                {'as stated in {where}'}
              </Translate>
            </>
          )}
        </CompassFact>
      )}
      <CompassFact label={translate({id: 'compass.process.roles', message: 'Who is in it'})}>
        <CompassRefs refs={roles} />
      </CompassFact>
    </dl>
  );
}

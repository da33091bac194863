import Translate from '@docusaurus/Translate';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {ReactNode} from 'react';
import type {ProcessView} from '../../views';

/** A process in short: what starts it, what is promised, who is in it. */
export default function CompassProcess({view}: {view: Omit<ProcessView, 'steps'>}): ReactNode {
  return (
    <dl className="compass-facts compass-process">
      <div>
        <dt>
          <Translate id="compass.process.startsWhen">Starts when</Translate>
        </dt>
        <dd>{view.startsWhen}</dd>
      </div>
      {view.promise && (
        <div>
          <dt>
            <Translate id="compass.process.promise">Promised</Translate>
          </dt>
          <dd>
            <Translate
              id="compass.process.promiseWithin"
              values={{within: <strong>{view.promise.within}</strong>}}
            >
              {'an answer within {within}'}
            </Translate>
            {view.promise.states && (
              <>
                {', '}
                <Translate
                  id="compass.process.promiseStated"
                  values={{where: <CompassRef {...view.promise.states} />}}
                >
                  {'as stated in {where}'}
                </Translate>
              </>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>
          <Translate id="compass.process.roles">Who is in it</Translate>
        </dt>
        <dd>
          <CompassRefs refs={view.roles} />
        </dd>
      </div>
    </dl>
  );
}

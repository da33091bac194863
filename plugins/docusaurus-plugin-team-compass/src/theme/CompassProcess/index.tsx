import Translate, {translate} from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {ProcessView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** A process in short: what starts it, what it needs, what is promised, who is in it, how it can end. */
export default function CompassProcess({view}: {view: Omit<ProcessView, 'steps'>}): ReactNode {
  const {startsWhen, needs, promises, roles, ends, goesOnAs} = view;
  return (
    <dl className="compass-facts compass-process">
      <CompassFact label={translate({id: 'compass.process.startsWhen', message: 'Starts when'})}>
        {startsWhen}
      </CompassFact>
      {needs.length > 0 && (
        <CompassFact label={translate({id: 'compass.process.needs', message: 'Needs'})}>
          <CompassRefs refs={needs} />
        </CompassFact>
      )}
      {promises.length > 0 && (
        <CompassFact label={translate({id: 'compass.process.promise', message: 'Promised'})}>
          <ul>
            {promises.map((promise) => (
              <li key={promise.from.title}>
                <Promised promise={promise} />
              </li>
            ))}
          </ul>
        </CompassFact>
      )}
      <CompassFact label={translate({id: 'compass.process.roles', message: 'Who is in it'})}>
        <CompassRefs refs={roles} />
      </CompassFact>
      {ends.length + goesOnAs.length > 0 && (
        <CompassFact label={translate({id: 'compass.process.ends', message: 'How it can end'})}>
          <ul>
            {ends.map(({words, at}) => (
              <li key={words}>
                <strong>{words}</strong>
                <From steps={at} />
              </li>
            ))}
            {goesOnAs.map(({process, at}) => (
              <li key={process.title}>
                <Translate id="compass.process.goesOnAs" values={{process: <CompassRef {...process} />}}>
                  {'goes on as {process}'}
                </Translate>
                <From steps={at} />
              </li>
            ))}
          </ul>
        </CompassFact>
      )}
    </dl>
  );
}

function Promised({promise: {within, from, keptBy, states}}: {promise: ProcessView['promises'][number]}) {
  const or = translate({id: 'compass.process.or', message: ' or '});
  return (
    <>
      <Translate
        id="compass.process.promiseWithin"
        values={{within: <strong>{within}</strong>, from: <CompassRef {...from} />}}
      >
        {'an answer within {within} of “{from}”'}
      </Translate>
      <Translate id="compass.process.promiseKept" values={{steps: <CompassRefs refs={keptBy} joint={or} />}}>
        {', given in “{steps}”'}
      </Translate>
      {states && (
        <Translate id="compass.process.promiseStated" values={{where: <CompassRef {...states} />}}>
          {', as stated in {where}'}
        </Translate>
      )}
    </>
  );
}

function From({steps}: {steps: ProcessView['ends'][number]['at']}) {
  const or = translate({id: 'compass.process.or', message: ' or '});
  return (
    <Translate id="compass.process.from" values={{steps: <CompassRefs refs={steps} joint={or} />}}>
      {', from {steps}'}
    </Translate>
  );
}

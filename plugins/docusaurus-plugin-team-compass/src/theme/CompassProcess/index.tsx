import Translate, {translate} from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {ProcessView} from 'docusaurus-plugin-team-compass';
import {Fragment, type ReactNode} from 'react';

/** A process in short: what starts it, what it needs, what is promised, who is in it, how it can end. */
export default function CompassProcess({view}: {view: Omit<ProcessView, 'steps'>}): ReactNode {
  const {startsWhen, needs, promises, roles, ends, goesOnAs} = view;
  const or = translate({id: 'compass.process.or', message: ' or '});
  const exits = [
    ...ends.map(({words, at}) => ({key: words, words: <strong>{words}</strong>, at})),
    ...goesOnAs.map(({processes, at}) => ({
      key: processes.map(({title}) => title).join(),
      words: (
        <Translate
          id="compass.process.goesOnAs"
          values={{process: <CompassRefs refs={processes} joint={or} />}}
        >
          {'goes on as {process}'}
        </Translate>
      ),
      at,
    })),
  ];
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
      {promises.map((promise) => (
        <CompassFact
          key={promise.from.title}
          label={translate({id: 'compass.process.promise', message: 'Promised'})}
        >
          <Promised promise={promise} />
        </CompassFact>
      ))}
      <CompassFact label={translate({id: 'compass.process.roles', message: 'Who is in it'})}>
        <CompassRefs refs={roles} />
      </CompassFact>
      {exits.length > 0 && (
        <CompassFact label={translate({id: 'compass.process.ends', message: 'How it can end'})}>
          {exits.map(({key, words, at}, index) => (
            <Fragment key={key}>
              {index > 0 && translate({id: 'compass.process.orElse', message: '; or '})}
              {words} (<CompassRefs refs={at} />)
            </Fragment>
          ))}
        </CompassFact>
      )}
    </dl>
  );
}

function Promised({promise: {within, from, keptBy, states}}: {promise: ProcessView['promises'][number]}) {
  const or = translate({id: 'compass.process.or', message: ' or '});
  return (
    <>
      <Translate id="compass.process.promiseWithin" values={{within: <strong>{within}</strong>}}>
        {'an answer within {within}'}
      </Translate>{' '}
      <Translate
        id="compass.process.promiseKept"
        values={{from: <CompassRef {...from} />, steps: <CompassRefs refs={keptBy} joint={or} />}}
      >
        {'of “{from}”, by “{steps}”'}
      </Translate>
      {states && (
        <>
          {' '}
          <Translate id="compass.process.promiseStated" values={{where: <CompassRef {...states} />}}>
            {'(see {where})'}
          </Translate>
        </>
      )}
    </>
  );
}

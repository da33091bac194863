import {translate} from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {Ref, ScenarioView} from 'docusaurus-plugin-team-compass';
import {Fragment, type ReactNode} from 'react';

/** What a worked example shows, in words. */
export default function CompassScenarioEnd({view}: {view: ScenarioView['then']}): ReactNode {
  const {at, ended, free, holds, known, later, never, sent, told} = view;
  const list = (refs: Ref[]): ReactNode => refs.length > 0 && <CompassRefs refs={refs} />;
  const titles = (refs: Ref[]): ReactNode => refs.map(({title}) => title).join(', ');
  const persons = holds.map(({person, role}, index) => (
    <Fragment key={role.title}>
      {index > 0 && ', '}
      {role.title} <strong>{person}</strong>
    </Fragment>
  ));
  const facts: [label: string, shown: ReactNode][] = [
    [translate({id: 'compass.scenario.at', message: 'Now at'}), at && <CompassRef {...at} />],
    [translate({id: 'compass.scenario.outcome', message: 'It ended'}), ended?.replaceAll('-', ' ')],
    [translate({id: 'compass.scenario.holds', message: 'Who is what'}), persons.length > 0 && persons],
    [translate({id: 'compass.scenario.free', message: 'Free again'}), titles(free)],
    [translate({id: 'compass.scenario.wentOut', message: 'Went out'}), list(sent)],
    [translate({id: 'compass.scenario.wasTold', message: 'Told of the delay'}), titles(told)],
    [translate({id: 'compass.scenario.known', message: 'Known'}), known.length > 0 && known.join(', ')],
    [translate({id: 'compass.scenario.never', message: 'Never reached'}), list(never)],
    [translate({id: 'compass.scenario.later', message: 'Still ahead'}), list(later)],
  ];
  return (
    <dl className="compass-facts compass-scenario__end">
      {facts.map(
        ([label, shown]) =>
          shown && (
            <CompassFact key={label} label={label}>
              {shown}
            </CompassFact>
          ),
      )}
    </dl>
  );
}

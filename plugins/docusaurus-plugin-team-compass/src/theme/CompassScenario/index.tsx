import Translate, {translate} from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import CompassScenarioEnd from '@theme/CompassScenarioEnd';
import CompassScenarioRow from '@theme/CompassScenarioRow';
import type {ScenarioView} from 'docusaurus-plugin-team-compass';
import {Fragment, type ReactNode} from 'react';

/** A worked example as a timeline: who does what and when, what goes out, and what it shows. */
export default function CompassScenario({view}: {view: ScenarioView}): ReactNode {
  const {given, name, process, rows, starts, then} = view;
  return (
    <figure className="compass-scenario">
      <figcaption className="compass-scenario__name">
        <small>
          <Translate id="compass.scenario.example">Example</Translate>
          {': '}
          <CompassRef {...process} />
        </small>
        <strong>{name}</strong>
      </figcaption>
      {(given.length > 0 || starts) && (
        <p className="compass-scenario__given">
          {given.map(({role, person}, index) => (
            <Fragment key={role.title}>
              {index > 0 && ', '}
              <Translate
                id="compass.scenario.given"
                values={{person: <strong>{person}</strong>, role: role.title}}
              >
                {'{person} is {role}'}
              </Translate>
            </Fragment>
          ))}
          {given.length > 0 && '.'}
          {given.length > 0 && starts && ' '}
          {starts && (
            <Translate id="compass.scenario.starts" values={{time: starts.time, zone: starts.zone}}>
              {'It begins {time} ({zone}).'}
            </Translate>
          )}
        </p>
      )}
      <ol
        className="compass-scenario__rows"
        aria-label={translate({id: 'compass.scenario.rows', message: 'What happens'})}
      >
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an example never move
          <CompassScenarioRow key={index} {...row} />
        ))}
      </ol>
      <CompassScenarioEnd view={then} />
    </figure>
  );
}

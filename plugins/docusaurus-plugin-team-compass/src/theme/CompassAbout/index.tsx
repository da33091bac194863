import Translate from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import CompassHere from '@theme/CompassHere';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import CompassRoleSteps from '@theme/CompassRoleSteps';
import type {AboutView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** After the prose of every page: the facts of its front matter, where it is used, who keeps it true. */
export default function CompassAbout({view}: {view: AboutView}): ReactNode {
  const {kind, facts, steps, usedOn, owner, reviewBy, here} = view;
  return (
    <footer className={`compass-about compass-about--${kind}`}>
      {facts.length > 0 && (
        <dl className="compass-facts">
          {facts.map(({label, refs}) => (
            <CompassFact key={label} label={label}>
              <CompassRefs refs={refs} />
            </CompassFact>
          ))}
        </dl>
      )}
      {steps.length > 0 && (
        <section aria-labelledby="compass-steps">
          <h2 id="compass-steps">
            <Translate id="compass.about.templateSteps">Where it is used</Translate>
          </h2>
          <CompassRoleSteps view={steps}>{() => []}</CompassRoleSteps>
        </section>
      )}
      {usedOn.length > 0 && (
        <details className="compass-fold compass-used">
          <summary>
            <Translate id="compass.about.usedOn" values={{count: usedOn.length}}>
              {'Pages that use this word ({count})'}
            </Translate>
          </summary>
          <ul>
            {usedOn.map((ref) => (
              <li key={ref.to ?? ref.title}>
                <CompassRef {...ref} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {(owner ?? reviewBy) && (
        <p className="compass-owner">
          {owner && (
            <Translate id="compass.about.owner" values={{owner: <CompassRef {...owner} />}}>
              {'Kept true by the {owner}.'}
            </Translate>
          )}
          {reviewBy && (
            <>
              {' '}
              <Translate
                id="compass.about.reviewBy"
                values={{date: <time dateTime={reviewBy}>{reviewBy}</time>}}
              >
                {'To be read again by {date}.'}
              </Translate>
            </>
          )}
        </p>
      )}
      {here && <CompassHere view={here} />}
    </footer>
  );
}

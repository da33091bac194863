import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import CompassCode from '@theme/CompassCode';
import CompassListPage from '@theme/CompassListPage';
import Heading from '@theme/Heading';
import type {FamilyView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** What is checked on every change, straight from the registry of checks; each rule has its page. */
export default function CompassChecksPage({entries}: {entries: FamilyView[]}): ReactNode {
  return (
    <CompassListPage
      title={translate({id: 'compass.checks.title', message: 'What is checked'})}
      description={translate({
        id: 'compass.checks.description',
        message:
          'What must hold in every page. Each change is checked for it before it is published. The page of a rule shows an example, and how to mend it.',
      })}
    >
      {entries.map(({id, title, summary, rules}) => (
        <section key={id} className="compass-rules">
          <Heading as="h2" id={id}>
            {title}
          </Heading>
          <p>{summary}</p>
          <dl>
            {rules.map((rule) => (
              <div key={rule.id} id={rule.id}>
                <dt>
                  <Link to={rule.to}>{rule.id}</Link>{' '}
                  <span className={`compass-badge compass-badge--${rule.severity}`}>{rule.severity}</span>
                </dt>
                <dd>
                  <CompassCode words={rule.summary} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </CompassListPage>
  );
}

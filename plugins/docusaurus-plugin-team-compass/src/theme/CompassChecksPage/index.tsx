import {translate} from '@docusaurus/Translate';
import CompassListPage from '@theme/CompassListPage';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';

interface Rule {
  id: string;
  severity: string;
  summary: string;
  why: string;
}

/** What is checked on every change, straight from the registry of checks. */
export default function CompassChecksPage({entries}: {entries: Rule[]}): ReactNode {
  return (
    <CompassListPage
      title={translate({id: 'compass.checks.title', message: 'What is checked'})}
      description={translate({
        id: 'compass.checks.description',
        message:
          'What must hold in every page, and why. Each change is checked for it before it is published.',
      })}
    >
      {entries.map(({id, severity, summary, why}) => (
        <section key={id} className="compass-rule">
          <Heading as="h2" id={id}>
            <code>{id}</code>
          </Heading>
          <p>
            {summary} {why} <span className={`compass-badge compass-badge--${severity}`}>{severity}</span>
          </p>
        </section>
      ))}
    </CompassListPage>
  );
}

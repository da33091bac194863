import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
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
    <Layout title={translate({id: 'compass.checks.title', message: 'What is checked'})}>
      <main className="container margin-vert--lg compass-list">
        <Heading as="h1">
          <Translate id="compass.checks.title">What is checked</Translate>
        </Heading>
        {entries.map(({id, severity, summary, why}) => (
          <section key={id}>
            <Heading as="h2" id={id}>
              <code>{id}</code>
            </Heading>
            <p>
              {summary} {why} <span className={`compass-badge compass-badge--${severity}`}>{severity}</span>
            </p>
          </section>
        ))}
      </main>
    </Layout>
  );
}

import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import CompassCode, {CompassExample, CompassOutput} from '@theme/CompassCode';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {RuleView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** The page of a rule: what must hold, a broken example, what is said of it, and how to mend it. */
export default function CompassRulePage({entries: rule}: {entries: RuleView}): ReactNode {
  const {id, severity, summary, why, mend, family, example} = rule;
  return (
    <Layout title={id} description={summary.replaceAll('`', '')}>
      <main className="container margin-vert--lg compass-rule-page">
        <p className="compass-rule-page__up">
          <Link to={family.to}>
            {translate({id: 'compass.checks.title', message: 'What is checked'})}: {family.title}
          </Link>
        </p>
        <Heading as="h1">
          {id} <span className={`compass-badge compass-badge--${severity}`}>{severity}</span>
        </Heading>
        <p className="compass-lead">
          <CompassCode words={summary} />
        </p>
        <p>
          <CompassCode words={why} />
        </p>
        <Heading as="h2" id="example">
          <Translate id="compass.rule.example">A broken example</Translate>
        </Heading>
        {example.broken.map((page) => (
          <CompassExample key={page.file} page={page} />
        ))}
        <Heading as="h2" id="output">
          <Translate id="compass.rule.output">What the check says</Translate>
        </Heading>
        <CompassOutput text={example.output} />
        <Heading as="h2" id="mend">
          <Translate id="compass.rule.mend">How to mend it</Translate>
        </Heading>
        <p>
          <CompassCode words={mend} />
        </p>
        {example.mended.map((page) => (
          <CompassExample key={page.file} page={page} isMended />
        ))}
      </main>
    </Layout>
  );
}

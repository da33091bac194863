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
            <code>{id}</code> <span className={`compass-badge compass-badge--${severity}`}>{severity}</span>
          </Heading>
          <div>
            <p>{withCode(summary)}</p>
            <p className="compass-rule__why">{withCode(why)}</p>
          </div>
        </section>
      ))}
    </CompassListPage>
  );
}

/** What stands between backticks is code, in the registry as in Markdown. */
function withCode(words: string): ReactNode {
  return (
    words
      .split('`')
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      .map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))
  );
}

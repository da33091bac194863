import Translate, {translate} from '@docusaurus/Translate';
import CompassGlossary from '@theme/CompassGlossary';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {GlossaryEntry} from '../../views';

/** All terms and roles, by letter. */
export default function CompassGlossaryPage({entries}: {entries: GlossaryEntry[]}): ReactNode {
  const letters = byLetter(entries);
  return (
    <Layout title={translate({id: 'compass.glossary.title', message: 'Glossary'})}>
      <main className="container margin-vert--lg compass-list">
        <Heading as="h1">
          <Translate id="compass.glossary.title">Glossary</Translate>
        </Heading>
        <nav
          className="compass-letters"
          aria-label={translate({id: 'compass.glossary.letters', message: 'Letters'})}
        >
          {letters.map(([letter]) => (
            <a key={letter} href={`#letter-${letter.toLowerCase()}`}>
              {letter}
            </a>
          ))}
        </nav>
        {letters.map(([letter, own]) => (
          <section key={letter}>
            <Heading as="h2" id={`letter-${letter.toLowerCase()}`}>
              {letter}
            </Heading>
            <CompassGlossary view={own} />
          </section>
        ))}
      </main>
    </Layout>
  );
}

function byLetter(entries: GlossaryEntry[]): [string, GlossaryEntry[]][] {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const letter = entry.title.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters];
}

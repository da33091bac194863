import {translate} from '@docusaurus/Translate';
import CompassGlossary from '@theme/CompassGlossary';
import CompassListPage from '@theme/CompassListPage';
import Heading from '@theme/Heading';
import type {GlossaryEntry} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** All terms and roles, by letter. */
export default function CompassGlossaryPage({entries}: {entries: GlossaryEntry[]}): ReactNode {
  const letters = byLetter(entries);
  return (
    <CompassListPage
      title={translate({id: 'compass.glossary.title', message: 'Glossary'})}
      description={translate({
        id: 'compass.glossary.description',
        message: 'What our words mean, and who defines those that are not ours.',
      })}
    >
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
        <section key={letter} className="compass-letter">
          <Heading as="h2" id={`letter-${letter.toLowerCase()}`}>
            {letter}
          </Heading>
          <CompassGlossary view={own} />
        </section>
      ))}
    </CompassListPage>
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

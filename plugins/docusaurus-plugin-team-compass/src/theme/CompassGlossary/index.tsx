import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import type {GlossaryEntry} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** Terms with their definitions, in place. */
export default function CompassGlossary({view}: {view: GlossaryEntry[]}): ReactNode {
  return (
    <dl className="compass-glossary">
      {view.map((entry) => (
        <div key={entry.to ?? entry.id}>
          <dt>
            <CompassRef {...entry} />
            {entry.provisional && (
              <span className="compass-badge">
                <Translate id="compass.glossary.provisional">provisional</Translate>
              </span>
            )}
          </dt>
          <dd>
            {entry.definition}
            {(entry.site ?? entry.also.length > 0) && (
              <small className="compass-glossary__notes">
                {entry.site && (
                  <Translate id="compass.glossary.site" values={{site: entry.site}}>
                    {'Defined in the {site}.'}
                  </Translate>
                )}{' '}
                {entry.also.length > 0 && (
                  <Translate id="compass.glossary.also" values={{names: entry.also.join(', ')}}>
                    {'Also: {names}.'}
                  </Translate>
                )}
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

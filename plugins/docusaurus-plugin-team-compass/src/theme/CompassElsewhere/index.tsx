import Translate from '@docusaurus/Translate';
import type {PageView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** A term that another site owns: its summary, and where its definition is. */
export default function CompassElsewhere({view}: {view: NonNullable<PageView['elsewhere']>}): ReactNode {
  return (
    <div className="compass-elsewhere">
      <p className="compass-lead">{view.summary}</p>
      <p>
        <a className="compass-out" href={view.url}>
          <Translate id="compass.elsewhere.see" values={{site: view.site}}>
            {'Its definition is in the {site}'}
          </Translate>
        </a>
      </p>
    </div>
  );
}

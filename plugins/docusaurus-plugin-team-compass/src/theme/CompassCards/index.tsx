import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {CardView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** The definitions of the terms that a page names, for its small script to show beside the words. */
export default function CompassCards({view}: {view: CardView[]}): ReactNode {
  return (
    <div className="compass-cards" hidden>
      {view.map(({id, title, definition, to, site}) => (
        <div key={id} id={`compass-card-${id}`} className="compass-card" role="dialog" aria-label={title}>
          <p className="compass-card__title">
            {title}
            {site && <small>{site}</small>}
          </p>
          <p>{definition}</p>
          <p>
            <Link to={to}>
              <Translate id="compass.card.more">Read more</Translate>
            </Link>
          </p>
        </div>
      ))}
    </div>
  );
}

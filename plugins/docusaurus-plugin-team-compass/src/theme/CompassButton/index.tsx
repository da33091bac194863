import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import CompassMessage from '@theme/CompassMessage';
import type {ButtonView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** A template as a button: it opens what the template leads to, or copies the message. */
export default function CompassButton({view}: {view: ButtonView & {words: string | null}}): ReactNode {
  const {opens, words, title, description, to, message, variables} = view;
  if (!opens) {
    return (
      <details className="compass-template-box">
        <summary>
          <span className="compass-template-box__kind">
            <Translate id="compass.button.kind">Message to copy</Translate>
          </span>{' '}
          <span className="compass-template-box__title">{words ?? title}</span> <small>{description}</small>
        </summary>
        <CompassMessage view={view} />
      </details>
    );
  }
  return (
    <div className="compass-template-box compass-template-box--link">
      <a
        className="button button--primary compass-out"
        href={opens.url}
        target="_blank"
        rel="noopener noreferrer"
      >
        {words ?? title}
      </a>{' '}
      <small>
        <Translate id="compass.button.opens" values={{host: opens.host}}>
          {'Opens {host} in a new tab.'}
        </Translate>{' '}
        {message && to && (
          <Link to={to}>
            <Translate id="compass.button.copy">Login not working? The text is here.</Translate>
          </Link>
        )}
        {!message && variables.length > 0 && (
          <Translate id="compass.button.variables" values={{variables: variables.join(', ')}}>
            {'Still to fill in: {variables}.'}
          </Translate>
        )}
      </small>
    </div>
  );
}

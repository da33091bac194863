import Translate from '@docusaurus/Translate';
import CompassMessage from '@theme/CompassMessage';
import type {ButtonView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** The page of a message: when it is used, its button, and the message itself. */
export default function CompassTemplate({view}: {view: ButtonView}): ReactNode {
  const {opens, copiedOn, description} = view;
  return (
    <>
      <p className="compass-lead">{description}</p>
      {opens && (
        <p className="compass-template-box compass-template-box--link">
          <a
            className="button button--primary compass-out"
            href={opens.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            <Translate id="compass.template.open">Open the canned response</Translate>
          </a>{' '}
          <small>
            <Translate id="compass.button.opens" values={{host: opens.host}}>
              {'Opens {host} in a new tab.'}
            </Translate>{' '}
            {copiedOn && (
              <Translate
                id="compass.template.copiedOn"
                values={{date: <time dateTime={copiedOn}>{copiedOn}</time>}}
              >
                {'Below is a copy of {date}, for the night when the login does not work.'}
              </Translate>
            )}
          </small>
        </p>
      )}
      <CompassMessage view={view} />
    </>
  );
}

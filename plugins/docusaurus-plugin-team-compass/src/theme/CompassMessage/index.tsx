import Translate, {translate} from '@docusaurus/Translate';
import type {ButtonView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** A message word for word, with what is still to be filled in marked, and a button that copies it. */
export default function CompassMessage({view: {message, variables}}: {view: ButtonView}): ReactNode {
  const left = variables.length > 0 ? translate({id: 'compass.copy.left', message: 'Still to fill in:'}) : '';
  return (
    <div className="compass-message">
      <pre className="compass-message__text">
        {(message ?? '').split(/(\{\{ \w+ \}\})/).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          index % 2 ? <mark key={index}>{part}</mark> : part,
        )}
      </pre>
      <p className="compass-message__bar">
        <button
          type="button"
          className="button button--primary compass-copy"
          data-compass-copy=""
          data-copied={[
            translate({id: 'compass.copy.copied', message: 'Copied.'}),
            left,
            variables.join(', '),
          ]
            .filter(Boolean)
            .join(' ')}
          data-failed={translate({
            id: 'compass.copy.failed',
            message: 'Select the text and copy it by hand.',
          })}
        >
          <Translate id="compass.copy.button">Copy the message</Translate>
        </button>{' '}
        <span role="status" className="compass-status" />
      </p>
    </div>
  );
}

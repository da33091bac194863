import Translate, {translate} from '@docusaurus/Translate';
import type {HereView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** How to link to this place, in the spelling of each tool: to be selected, or copied at a click. */
export default function CompassHere({view}: {view: HereView}): ReactNode {
  const copied = translate({id: 'compass.here.copied', message: 'Copied.'});
  const failed = translate({id: 'compass.here.failed', message: 'It is selected: copy it by hand.'});
  return (
    <details className="compass-here">
      <summary>
        <Translate id="compass.here.title">Link here</Translate>
      </summary>
      <dl>
        {view.map(({tool, code}) => (
          <div key={tool} className="compass-here__row">
            <dt>{nameOf(tool)}</dt>
            <dd>
              <code>{code}</code>{' '}
              <button
                type="button"
                className="compass-copy compass-here__copy"
                data-compass-copy=""
                data-copied={copied}
                data-failed={failed}
                aria-label={translate(
                  {id: 'compass.here.copyFor', message: 'Copy: {tool}'},
                  {tool: nameOf(tool)},
                )}
              >
                <Translate id="compass.here.copy">Copy</Translate>
              </button>
              <span role="status" className="compass-status" />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function nameOf(tool: HereView[number]['tool']): string {
  switch (tool) {
    case 'handbook':
      return translate({id: 'compass.here.handbook', message: 'On a page here'});
    case 'myst':
      return translate({id: 'compass.here.myst', message: 'MyST, built by Sphinx'});
    case 'mystmd':
      return translate({id: 'compass.here.mystmd', message: 'MyST, built by mystmd'});
    case 'sphinx':
      return translate({id: 'compass.here.sphinx', message: 'Sphinx, in reStructuredText'});
  }
}

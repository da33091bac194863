import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import type {DiagramView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** A process as a picture. On its own page it is folded: the steps come first. */
export default function CompassDiagram({view}: {view: DiagramView & {folded: boolean}}): ReactNode {
  if (!view.folded) return <Picture view={view} />;
  return (
    <details className="compass-fold">
      <summary>
        <Translate id="compass.diagram.show">The process as a picture</Translate>
      </summary>
      <Picture view={view} />
    </details>
  );
}

function Picture({view: {svg, narrow, told}}: {view: DiagramView}) {
  return (
    <figure className="compass-diagram">
      {svg && <Frame size="wide" svg={svg} />}
      {narrow && <Frame size="narrow" svg={narrow} />}
      <details className="compass-diagram__words" open={svg === null}>
        <summary>
          <Translate id="compass.diagram.words">The same in words</Translate>
        </summary>
        <ul>
          {told.map((step) => (
            <li key={step.to ?? step.title}>
              <CompassRef {...step} />: {step.details}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  );
}

/** Of the two sizes a page shows the one that fits. */
function Frame({size, svg}: {size: 'wide' | 'narrow'; svg: string}) {
  return (
    <div
      className={`compass-diagram__frame compass-diagram__frame--${size}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the compiler escapes every word of it.
      dangerouslySetInnerHTML={{__html: svg}}
    />
  );
}

import CompassAbout from '@theme/CompassAbout';
import CompassAtHand from '@theme/CompassAtHand';
import CompassButton from '@theme/CompassButton';
import CompassCards from '@theme/CompassCards';
import CompassDiagram from '@theme/CompassDiagram';
import CompassElsewhere from '@theme/CompassElsewhere';
import CompassGlossary from '@theme/CompassGlossary';
import CompassHere from '@theme/CompassHere';
import CompassInlineButton from '@theme/CompassInlineButton';
import CompassNext from '@theme/CompassNext';
import CompassProcess from '@theme/CompassProcess';
import CompassRaci from '@theme/CompassRaci';
import CompassRole from '@theme/CompassRole';
import CompassRoleDecisions from '@theme/CompassRoleDecisions';
import CompassRoleNews from '@theme/CompassRoleNews';
import CompassRoles from '@theme/CompassRoles';
import CompassRoleWork from '@theme/CompassRoleWork';
import CompassScenario from '@theme/CompassScenario';
import CompassStep from '@theme/CompassStep';
import CompassTemplate from '@theme/CompassTemplate';
import MDXComponents from '@theme-init/MDXComponents';
import type {ComponentType} from 'react';

/** An element of the page carries its view as JSON: what it shows, and nothing else. */
function withView<View>(Component: ComponentType<{view: View}>) {
  return ({data}: {data: string}) => <Component view={JSON.parse(data) as View} />;
}

export default {
  ...MDXComponents,
  'compass-about': withView(CompassAbout),
  'compass-button': withView(CompassButton),
  'compass-cards': withView(CompassCards),
  'compass-diagram': withView(CompassDiagram),
  'compass-elsewhere': withView(CompassElsewhere),
  'compass-glossary': withView(CompassGlossary),
  'compass-here': withView(CompassHere),
  'compass-inline-button': withView(CompassInlineButton),
  'compass-next': withView(CompassNext),
  'compass-process': withView(CompassProcess),
  'compass-roles': withView(CompassRoles),
  'compass-scenario': withView(CompassScenario),
  'compass-step': withView(CompassStep),
  'compass-template': withView(CompassTemplate),
  'compass-raci': withView(CompassRaci),
  'compass-role': withView(CompassRole),
  'compass-role-work': withView(CompassRoleWork),
  'compass-role-decisions': withView(CompassRoleDecisions),
  'compass-role-news': withView(CompassRoleNews),
  'compass-at-hand': withView(CompassAtHand),
};

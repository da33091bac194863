/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

declare module '@theme-init/MDXComponents' {
  import type {MDXComponentsObject} from '@theme/MDXComponents';

  const MDXComponents: MDXComponentsObject;
  export default MDXComponents;
}

declare module '@theme/CompassRef' {
  import type {Ref} from 'docusaurus-plugin-team-compass';
  import type {ReactNode} from 'react';

  export default function CompassRef(props: Ref): ReactNode;
  export function CompassRefs(props: {refs: Ref[]; joint?: string}): ReactNode;
}

declare module '@theme/CompassMessage' {
  import type {ButtonView} from 'docusaurus-plugin-team-compass';
  import type {ReactNode} from 'react';

  export default function CompassMessage(props: {view: ButtonView}): ReactNode;
}

declare module '@theme/CompassAbout' {
  import type {AboutView} from 'docusaurus-plugin-team-compass';
  export default function CompassAbout(props: {view: AboutView}): React.ReactNode;
}

declare module '@theme/CompassButton' {
  import type {ButtonView} from 'docusaurus-plugin-team-compass';
  export default function CompassButton(props: {view: ButtonView & {words: string | null}}): React.ReactNode;
}

declare module '@theme/CompassInlineButton' {
  import type {ButtonView} from 'docusaurus-plugin-team-compass';
  export default function CompassInlineButton(props: {
    view: ButtonView & {words: string | null};
  }): React.ReactNode;
}

declare module '@theme/CompassCards' {
  import type {CardView} from 'docusaurus-plugin-team-compass';
  export default function CompassCards(props: {view: CardView[]}): React.ReactNode;
}

declare module '@theme/CompassDiagram' {
  import type {DiagramView} from '../views';
  export default function CompassDiagram(props: {view: DiagramView & {folded: boolean}}): React.ReactNode;
}

declare module '@theme/CompassElsewhere' {
  import type {PageView} from 'docusaurus-plugin-team-compass';
  export default function CompassElsewhere(props: {
    view: NonNullable<PageView['elsewhere']>;
  }): React.ReactNode;
}

declare module '@theme/CompassHere' {
  import type {HereView} from 'docusaurus-plugin-team-compass';
  export default function CompassHere(props: {view: HereView}): React.ReactNode;
}

declare module '@theme/CompassGlossary' {
  import type {GlossaryEntry} from 'docusaurus-plugin-team-compass';
  export default function CompassGlossary(props: {view: GlossaryEntry[]}): React.ReactNode;
}

declare module '@theme/CompassRoles' {
  import type {RoleEntry} from 'docusaurus-plugin-team-compass';
  export default function CompassRoles(props: {view: RoleEntry[]}): React.ReactNode;
}

declare module '@theme/CompassProcess' {
  import type {ProcessView} from 'docusaurus-plugin-team-compass';
  export default function CompassProcess(props: {view: Omit<ProcessView, 'steps'>}): React.ReactNode;
}

declare module '@theme/CompassStep' {
  import type {StepView} from 'docusaurus-plugin-team-compass';
  export default function CompassStep(props: {view: StepView}): React.ReactNode;
}

declare module '@theme/CompassFact' {
  export default function CompassFact(props: {
    label: string;
    className?: string;
    children: React.ReactNode;
  }): React.ReactNode;
}

declare module '@theme/CompassListPage' {
  export default function CompassListPage(props: {
    title: string;
    description: string;
    children: React.ReactNode;
  }): React.ReactNode;
}

declare module '@theme/CompassNext' {
  import type {StepView} from 'docusaurus-plugin-team-compass';
  export default function CompassNext(props: {view: StepView}): React.ReactNode;
}

declare module '@theme/CompassTemplate' {
  import type {ButtonView} from 'docusaurus-plugin-team-compass';
  export default function CompassTemplate(props: {view: ButtonView}): React.ReactNode;
}

declare module '@theme/CompassDeadline' {
  import type {DeadlineView} from 'docusaurus-plugin-team-compass';
  export default function CompassDeadline(props: DeadlineView): React.ReactNode;
}

declare module '@theme/CompassRaci' {
  import type {RaciView} from 'docusaurus-plugin-team-compass';
  export default function CompassRaci(props: {view: RaciView}): React.ReactNode;
}

declare module '@theme/CompassRole' {
  import type {RoleView} from 'docusaurus-plugin-team-compass';
  export default function CompassRole(props: {view: RoleView['holding']}): React.ReactNode;
}

declare module '@theme/CompassRoleSteps' {
  import type {RoleStepsView, RoleStepView} from 'docusaurus-plugin-team-compass';
  export default function CompassRoleSteps<Part>(props: {
    view: RoleStepsView<Part>[];
    children: (step: RoleStepView<Part>) => React.ReactNode[];
  }): React.ReactNode;
}

declare module '@theme/CompassRoleWork' {
  import type {RoleView} from 'docusaurus-plugin-team-compass';
  export default function CompassRoleWork(props: {view: RoleView['work']}): React.ReactNode;
}

declare module '@theme/CompassRoleDecisions' {
  import type {RoleView} from 'docusaurus-plugin-team-compass';
  export default function CompassRoleDecisions(props: {view: RoleView['decisions']}): React.ReactNode;
}

declare module '@theme/CompassRoleNews' {
  import type {RoleView} from 'docusaurus-plugin-team-compass';
  export default function CompassRoleNews(props: {view: RoleView['news']}): React.ReactNode;
}

declare module '@theme/CompassAtHand' {
  import type {RoleView} from 'docusaurus-plugin-team-compass';
  export default function CompassAtHand(props: {view: RoleView['atHand']}): React.ReactNode;
}

declare module '@theme/CompassCode' {
  import type {ExamplePage} from 'team-compass';
  export default function CompassCode(props: {words: string}): React.ReactNode;
  export function CompassExample(props: {page: ExamplePage; isMended?: boolean}): React.ReactNode;
  export function CompassOutput(props: {text: string}): React.ReactNode;
}

declare module '@theme/CompassScenario' {
  import type {ScenarioView} from 'docusaurus-plugin-team-compass';
  export default function CompassScenario(props: {view: ScenarioView}): React.ReactNode;
}

declare module '@theme/CompassScenarioRow' {
  import type {ScenarioRowView} from 'docusaurus-plugin-team-compass';
  export default function CompassScenarioRow(props: ScenarioRowView): React.ReactNode;
}

declare module '@theme/CompassScenarioFact' {
  import type {ScenarioFactView} from 'docusaurus-plugin-team-compass';
  export default function CompassScenarioFact(props: ScenarioFactView): React.ReactNode;
}

declare module '@theme/CompassScenarioEnd' {
  import type {ScenarioView} from 'docusaurus-plugin-team-compass';
  export default function CompassScenarioEnd(props: {view: ScenarioView['then']}): React.ReactNode;
}

/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />

declare module '@theme-init/MDXComponents' {
  import type {MDXComponentsObject} from '@theme/MDXComponents';

  const MDXComponents: MDXComponentsObject;
  export default MDXComponents;
}

declare module '@theme/CompassRef' {
  import type {ReactNode} from 'react';
  import type {Ref} from '../views';

  export default function CompassRef(props: Ref): ReactNode;
  export function CompassRefs(props: {refs: Ref[]; joint?: string}): ReactNode;
}

declare module '@theme/CompassMessage' {
  import type {ReactNode} from 'react';
  import type {ButtonView} from '../views';

  export default function CompassMessage(props: {view: ButtonView}): ReactNode;
}

declare module '@theme/CompassAbout' {
  import type {AboutView} from '../views';
  export default function CompassAbout(props: {view: AboutView}): React.ReactNode;
}

declare module '@theme/CompassButton' {
  import type {ButtonView} from '../views';
  export default function CompassButton(props: {view: ButtonView & {words: string | null}}): React.ReactNode;
}

declare module '@theme/CompassInlineButton' {
  import type {ButtonView} from '../views';
  export default function CompassInlineButton(props: {
    view: ButtonView & {words: string | null};
  }): React.ReactNode;
}

declare module '@theme/CompassCards' {
  import type {CardView} from '../views';
  export default function CompassCards(props: {view: CardView[]}): React.ReactNode;
}

declare module '@theme/CompassElsewhere' {
  import type {PageView} from '../views';
  export default function CompassElsewhere(props: {
    view: NonNullable<PageView['elsewhere']>;
  }): React.ReactNode;
}

declare module '@theme/CompassGlossary' {
  import type {GlossaryEntry} from '../views';
  export default function CompassGlossary(props: {view: GlossaryEntry[]}): React.ReactNode;
}

declare module '@theme/CompassRoles' {
  import type {RoleEntry} from '../views';
  export default function CompassRoles(props: {view: RoleEntry[]}): React.ReactNode;
}

declare module '@theme/CompassProcess' {
  import type {ProcessView} from '../views';
  export default function CompassProcess(props: {view: Omit<ProcessView, 'steps'>}): React.ReactNode;
}

declare module '@theme/CompassStep' {
  import type {StepView} from '../views';
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
  import type {StepView} from '../views';
  export default function CompassNext(props: {view: StepView}): React.ReactNode;
}

declare module '@theme/CompassTemplate' {
  import type {ButtonView} from '../views';
  export default function CompassTemplate(props: {view: ButtonView}): React.ReactNode;
}

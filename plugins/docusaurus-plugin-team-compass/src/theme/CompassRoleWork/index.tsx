import Translate from '@docusaurus/Translate';
import CompassDeadline from '@theme/CompassDeadline';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import CompassRoleSteps from '@theme/CompassRoleSteps';
import type {Ref, RoleView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';
import type {Person, WorkPart} from 'team-compass';

/** What a role does in every process, in order, with deadlines. */
export default function CompassRoleWork({view}: {view: RoleView['work']}): ReactNode {
  return (
    <CompassRoleSteps view={view}>
      {(step) => {
        const {within, every, until, stopsAfter, parts} = step;
        const words = parts.map((part) => <Part key={part.kind} part={part} />);
        const hasDeadline = within ?? every ?? until ?? stopsAfter;
        return hasDeadline ? [...words, <CompassDeadline key="deadline" {...step} />] : words;
      }}
    </CompassRoleSteps>
  );
}

function Part({part}: {part: WorkPart<Ref>}) {
  switch (part.kind) {
    case 'owner':
      return (
        <>
          {part.doneBy.length > 0 ? (
            <Translate id="compass.role.answersFor" values={{who: <CompassRefs refs={part.doneBy} />}}>
              {'answers for it; {who} does the work'}
            </Translate>
          ) : (
            <Translate id="compass.role.owns">owns it</Translate>
          )}
          <As person={part.as} />
        </>
      );
    case 'responsible':
      return (
        <>
          <Translate id="compass.role.does" values={{who: <CompassRef {...part.owner} />}}>
            {'does the work; {who} answers for it'}
          </Translate>
          <As person={part.as} />
        </>
      );
    case 'consulted':
      return (
        <Translate id="compass.role.consulted" values={{who: <CompassRef {...part.owner} />}}>
          {'is asked before, by {who}'}
        </Translate>
      );
    case 'asked':
      return (
        <Translate
          id="compass.role.asked"
          values={{roles: <CompassRefs refs={part.roles} />, who: <CompassRef {...part.owner} />}}
        >
          {'may be asked to be {roles}, by {who}'}
        </Translate>
      );
    case 'answers':
      return (
        <Translate
          id="compass.role.answers"
          values={{who: <CompassRef {...part.owner} />, atMost: <strong>{part.atMost}</strong>}}
        >
          {'{who} waits for its answer, {atMost} at most'}
        </Translate>
      );
  }
}

function As({person}: {person: Person | null}) {
  if (person === null) return null;
  return (
    <>
      {', '}
      {person === 'outgoing' ? (
        <Translate id="compass.role.outgoing">when handing over</Translate>
      ) : (
        <Translate id="compass.role.incoming">when taking over</Translate>
      )}
    </>
  );
}

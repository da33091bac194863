import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import type {ScenarioFactView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** What came about in a moment of a worked example: what went out, who agreed, what was decided. */
export default function CompassScenarioFact(view: ScenarioFactView): ReactNode {
  const words = said(view);
  return (
    words && (
      <p className={`compass-scenario__fact compass-scenario__fact--${view.type.replace(' ', '-')}`}>
        {words}
      </p>
    )
  );
}

function said({person, refs, template, type, words}: ScenarioFactView): ReactNode {
  const [ref] = refs;
  const link = ref && <CompassRef {...ref} />;
  const role = ref?.title;
  const who = <strong>{person}</strong>;
  switch (type) {
    case 'opened':
      return (
        <Translate id="compass.scenario.opened" values={{template: template && <CompassRef {...template} />}}>
          {'opens {template}'}
        </Translate>
      );
    case 'sent':
      return (
        <>
          <Translate id="compass.scenario.sent" values={{to: refs.map(({title}) => title).join(', ')}}>
            {'to {to}'}
          </Translate>
          {template && (
            <>
              {': '}
              <CompassRef {...template} />
            </>
          )}
        </>
      );
    case 'asked':
      return (
        <Translate id="compass.scenario.asked" values={{who}}>
          {'{who} is asked'}
        </Translate>
      );
    case 'declined':
      return (
        <Translate id="compass.scenario.declined" values={{who}}>
          {'{who} is asked, and says no'}
        </Translate>
      );
    case 'agreed':
      return (
        <Translate id="compass.scenario.agreed" values={{who, role}}>
          {'{who} is asked, says yes, and is {role}'}
        </Translate>
      );
    case 'kept':
      return (
        <Translate id="compass.scenario.kept" values={{who, role}}>
          {'{who} stays {role}'}
        </Translate>
      );
    case 'appointed':
      return (
        <Translate id="compass.scenario.appointed" values={{by: <strong>{words}</strong>, who, role}}>
          {'{by} appoints {who} as {role}'}
        </Translate>
      );
    case 'claimed':
      return (
        <Translate id="compass.scenario.claimed" values={{role}}>
          {'claims it as {role}'}
        </Translate>
      );
    case 'freed':
      return (
        <Translate id="compass.scenario.freed" values={{role}}>
          {'the {role} is free for other work'}
        </Translate>
      );
    case 'told':
      return person ? (
        <Translate id="compass.scenario.toldPerson" values={{who, role}}>
          {'{who}, {role}, is told'}
        </Translate>
      ) : (
        <Translate id="compass.scenario.told" values={{role}}>
          {'the {role} is told'}
        </Translate>
      );
    case 'decided':
      return <q>{words}</q>;
    case 'waits':
      return (
        <Translate id="compass.scenario.waits" values={{wait: <strong>{words}</strong>}}>
          {'and looks again in {wait}'}
        </Translate>
      );
    case 'goes on':
      return (
        <Translate id="compass.scenario.goesOn" values={{step: link}}>
          {'goes on with {step}'}
        </Translate>
      );
    case 'continued':
      return (
        <Translate id="compass.scenario.continued" values={{process: link}}>
          {'goes on as {process}'}
        </Translate>
      );
    case 'ended':
      return (
        <Translate id="compass.scenario.ended" values={{outcome: <strong>{words}</strong>}}>
          {'the end: {outcome}'}
        </Translate>
      );
    case 'took over':
      return null;
  }
}

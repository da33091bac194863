import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import CompassScenarioFact from '@theme/CompassScenarioFact';
import type {ScenarioRowView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** One moment of a worked example. */
export default function CompassScenarioRow(view: ScenarioRowView): ReactNode {
  const {facts, time, what} = view;
  const kind = `compass-scenario__row--${what.replace(' ', '-')}`;
  return (
    <li className={`compass-scenario__row ${kind}`}>
      <span className="compass-scenario__time">{time}</span>
      <div className="compass-scenario__moment">
        <p className="compass-scenario__what">
          <Moment {...view} />
        </p>
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a row never move
          <CompassScenarioFact key={index} {...fact} />
        ))}
      </div>
    </li>
  );
}

function Moment({after, facts, person, role, step, what}: ScenarioRowView): ReactNode {
  const where = step && <CompassRef {...step} />;
  switch (what) {
    case 'late':
      return (
        <Translate
          id="compass.scenario.late"
          values={{
            late: (
              <strong>
                <Translate id="compass.scenario.lateMark">Late</Translate>
              </strong>
            ),
            step: where,
            after,
          }}
        >
          {'{late}: {step}, due within {after}'}
        </Translate>
      );
    case 'time box':
      return (
        <Translate id="compass.scenario.timeBox" values={{step: where, after: <strong>{after}</strong>}}>
          {'The timer of {after} rings: {step} stops here'}
        </Translate>
      );
    case 'silence':
      return (
        <Translate id="compass.scenario.silence" values={{step: where, after: <strong>{after}</strong>}}>
          {'No answer in {after}: {step}'}
        </Translate>
      );
    case 'wait':
      return (
        <Translate id="compass.scenario.wait" values={{step: where}}>
          {'The wait is over: {step}'}
        </Translate>
      );
    case 'reply':
      return (
        <Translate id="compass.scenario.reply" values={{who: <strong>{person ?? role?.title}</strong>}}>
          {'{who} answers'}
        </Translate>
      );
    case 'hand-over':
      return (
        <Translate
          id="compass.scenario.handOver"
          values={{
            from: <strong>{person ?? role?.title}</strong>,
            role: role?.title ?? '',
            to: <strong>{facts.find(({type}) => type === 'took over')?.person}</strong>,
          }}
        >
          {'{from} hands the role of {role} over to {to}'}
        </Translate>
      );
    default:
      return (
        <>
          <span className="compass-scenario__who">
            <strong>{person ?? role?.title}</strong>
            {person && role && <small> {role.title}</small>}
          </span>{' '}
          {where}
        </>
      );
  }
}

import Translate, {translate} from '@docusaurus/Translate';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {ReactNode} from 'react';
import type {ExitView, StepView} from '../../views';

/** What is checked of a step, below its heading: who, until when, what goes out, and where it goes next. */
export default function CompassStep({view}: {view: StepView}): ReactNode {
  return (
    <dl className="compass-step">
      <Row label={translate({id: 'compass.step.owner', message: 'Owner'})} className="compass-step__owner">
        <CompassRef {...view.owner} />
        {view.claims && <small>, who claims the role of {view.claims.title}</small>}
      </Row>
      <Deadline view={view} />
      <People view={view} />
      <Actions view={view} />
      {view.alongside.length > 0 && (
        <Row label={translate({id: 'compass.step.alongside', message: 'Alongside'})}>
          <CompassRefs refs={view.alongside} />
        </Row>
      )}
      {view.until && (
        <Row label={translate({id: 'compass.step.until', message: 'Until'})}>
          <CompassRef {...view.until} />
        </Row>
      )}
      {view.exits.length > 0 && <Exits exits={view.exits} timebox={view.timebox} />}
    </dl>
  );
}

function Row({label, className, children}: {label: string; className?: string; children: ReactNode}) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Deadline({view: {within, every, ifLate, waitFor}}: {view: StepView}) {
  return (
    <>
      {(within ?? every) && (
        <Row
          label={translate({id: 'compass.step.deadline', message: 'Deadline'})}
          className="compass-step__deadline"
        >
          {within && (
            <Translate id="compass.step.within" values={{within: <strong>{within}</strong>}}>
              {'within {within}'}
            </Translate>
          )}
          {every && (
            <Translate id="compass.step.every" values={{every: <strong>{every}</strong>}}>
              {'every {every}'}
            </Translate>
          )}
          {ifLate && (
            <Translate id="compass.step.ifLate" values={{who: <CompassRef {...ifLate} />}}>
              {'; if late, {who} is told'}
            </Translate>
          )}
        </Row>
      )}
      {waitFor && (
        <Row label={translate({id: 'compass.step.waits', message: 'Waits'})}>
          <Translate
            id="compass.step.waitFor"
            values={{who: <CompassRef {...waitFor.from} />, atMost: <strong>{waitFor.atMost}</strong>}}
          >
            {'for an answer of {who}, at most {atMost}'}
          </Translate>
        </Row>
      )}
    </>
  );
}

function People({view}: {view: StepView}) {
  const rows = [
    {label: translate({id: 'compass.step.responsible', message: 'Does the work'}), refs: view.responsible},
    {label: translate({id: 'compass.step.consulted', message: 'Is asked'}), refs: view.consulted},
    {label: translate({id: 'compass.step.informed', message: 'Is told'}), refs: view.informed},
  ];
  return rows
    .filter(({refs}) => refs.length > 0)
    .map(({label, refs}) => (
      <Row key={label} label={label}>
        <CompassRefs refs={refs} />
      </Row>
    ));
}

function Actions({view: {runs, opens, designates, send}}: {view: StepView}) {
  return (
    <>
      {runs && (
        <Row label={translate({id: 'compass.step.runs', message: 'Runs'})}>
          <CompassRef {...runs} />
        </Row>
      )}
      {opens && (
        <Row label={translate({id: 'compass.step.opens', message: 'Opens'})}>
          <CompassRef {...opens} />
        </Row>
      )}
      {designates && (
        <Row label={translate({id: 'compass.step.designates', message: 'Designates'})}>
          <CompassRef {...designates.role} />
          {designates.tries !== null && (
            <Translate id="compass.step.tries" values={{tries: designates.tries}}>
              {', asking at most {tries} people'}
            </Translate>
          )}
          {designates.tieBreak && (
            <Translate id="compass.step.tieBreak" values={{who: <CompassRef {...designates.tieBreak} />}}>
              {'; if all decline, {who} appoints'}
            </Translate>
          )}
          {designates.passTo && (
            <Translate id="compass.step.passTo" values={{who: <CompassRef {...designates.passTo} />}}>
              {'; the decision may be passed to {who}'}
            </Translate>
          )}
        </Row>
      )}
      {send && (
        <Row label={translate({id: 'compass.step.sends', message: 'Sends'})}>
          {send.template && (
            <>
              <CompassRef {...send.template} />{' '}
            </>
          )}
          <Translate id="compass.step.sendTo" values={{who: <CompassRefs refs={send.to} />}}>
            {'to {who}'}
          </Translate>
          {send.introduces.length > 0 && (
            <Translate id="compass.step.introduces" values={{who: <CompassRefs refs={send.introduces} />}}>
              {'; introduces {who}'}
            </Translate>
          )}
        </Row>
      )}
    </>
  );
}

function Exits({exits, timebox}: {exits: ExitView[]; timebox: StepView['timebox']}) {
  return (
    <Row label={translate({id: 'compass.step.then', message: 'Then'})} className="compass-step__exits">
      <ul>
        {exits.map(({words, wait, leads}) => (
          <li key={`${words}${leads.title}`}>
            {words && <span className="compass-step__when">{words}</span>}
            {wait && (
              <Translate id="compass.step.waitFirst" values={{wait}}>
                {' (wait {wait})'}
              </Translate>
            )}
            <span className="compass-step__arrow" aria-hidden="true">
              {' → '}
            </span>
            <CompassRef {...leads} />
          </li>
        ))}
        {timebox && (
          <li>
            <span className="compass-step__when">
              <Translate id="compass.step.timebox" values={{after: timebox.after}}>
                {'After {after} of trying'}
              </Translate>
            </span>
            <span className="compass-step__arrow" aria-hidden="true">
              {' → '}
            </span>
            <CompassRef {...timebox.next} />
          </li>
        )}
      </ul>
    </Row>
  );
}

import Translate, {translate} from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {ExitView, StepView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** At the end of a step: what goes out, who takes part, and where it goes from here. */
export default function CompassNext({view}: {view: StepView}): ReactNode {
  const {exits, timebox} = view;
  return (
    <dl className="compass-facts compass-next">
      <Actions view={view} />
      <People view={view} />
      {view.alongside.length > 0 && (
        <CompassFact label={translate({id: 'compass.step.alongside', message: 'Alongside'})}>
          <CompassRefs refs={view.alongside} />
        </CompassFact>
      )}
      {exits.length > 0 && <Exits exits={exits} timebox={timebox} />}
    </dl>
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
      <CompassFact key={label} label={label}>
        <CompassRefs refs={refs} />
      </CompassFact>
    ));
}

function Actions({view: {runs, opens, designates, send, waitFor}}: {view: StepView}) {
  return (
    <>
      {runs && (
        <CompassFact label={translate({id: 'compass.step.runs', message: 'Runs'})}>
          <CompassRef {...runs} />
        </CompassFact>
      )}
      {opens && (
        <CompassFact label={translate({id: 'compass.step.opens', message: 'Opens'})}>
          <CompassRef {...opens} />
        </CompassFact>
      )}
      {designates && <Designation {...designates} />}
      {send && <Message {...send} />}
      {waitFor && (
        <CompassFact label={translate({id: 'compass.step.waits', message: 'Waits'})}>
          <Translate
            id="compass.step.waitFor"
            values={{who: <CompassRef {...waitFor.from} />, atMost: <strong>{waitFor.atMost}</strong>}}
          >
            {'for an answer of {who}, at most {atMost}'}
          </Translate>
        </CompassFact>
      )}
    </>
  );
}

function Designation({role, tries, tieBreak, passTo}: NonNullable<StepView['designates']>) {
  return (
    <CompassFact label={translate({id: 'compass.step.designates', message: 'Designates'})}>
      <CompassRef {...role} />
      {tries !== null && (
        <Translate id="compass.step.tries" values={{tries}}>
          {', asking at most {tries} people'}
        </Translate>
      )}
      {tieBreak && (
        <Translate id="compass.step.tieBreak" values={{who: <CompassRef {...tieBreak} />}}>
          {'; if all decline, {who} appoints'}
        </Translate>
      )}
      {passTo && (
        <Translate id="compass.step.passTo" values={{who: <CompassRef {...passTo} />}}>
          {'; the decision may be passed to {who}'}
        </Translate>
      )}
    </CompassFact>
  );
}

function Message({template, to, introduces}: NonNullable<StepView['send']>) {
  return (
    <CompassFact label={translate({id: 'compass.step.sends', message: 'Sends'})}>
      {template && (
        <>
          <CompassRef {...template} />{' '}
        </>
      )}
      <Translate id="compass.step.sendTo" values={{who: <CompassRefs refs={to} />}}>
        {'to {who}'}
      </Translate>
      {introduces.length > 0 && (
        <Translate id="compass.step.introduces" values={{who: <CompassRefs refs={introduces} />}}>
          {'; introduces {who}'}
        </Translate>
      )}
    </CompassFact>
  );
}

function Exits({exits, timebox}: Pick<StepView, 'exits' | 'timebox'>) {
  const late: ExitView[] = timebox
    ? [
        {
          words: translate(
            {id: 'compass.step.timebox', message: 'After {after} of trying'},
            {after: timebox.after},
          ),
          wait: null,
          leads: timebox.next,
        },
      ]
    : [];
  return (
    <CompassFact
      label={translate({id: 'compass.step.then', message: 'Then'})}
      className="compass-next__exits"
    >
      <ul>
        {[...exits, ...late].map(({words, wait, leads}) => (
          <li key={`${words}${leads.title}`}>
            {(words ?? wait) && (
              <span className="compass-next__when">
                {words}
                {wait && (
                  <>
                    {' '}
                    <Translate id="compass.step.waitFirst" values={{wait}}>
                      {'(wait {wait})'}
                    </Translate>
                  </>
                )}
              </span>
            )}{' '}
            <span className="compass-next__leads">
              <CompassRef {...leads} />
            </span>
          </li>
        ))}
      </ul>
    </CompassFact>
  );
}

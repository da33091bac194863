import Translate, {translate} from '@docusaurus/Translate';
import CompassFact from '@theme/CompassFact';
import CompassRef, {CompassRefs} from '@theme/CompassRef';
import type {Ref, RoleView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** Who holds a role, and who stands in. */
export default function CompassRole({view}: {view: RoleView['holding']}): ReactNode {
  const {defaults, candidates, mayDecline, tieBreak, backup, handOver, alsoIs, backs, reachedOn} = view;
  const [keeper] = defaults;
  const lists = [
    {label: translate({id: 'compass.role.backup', message: 'Who stands in'}), refs: backup ? [backup] : []},
    {label: translate({id: 'compass.role.handOver', message: 'When they must stop'}), refs: handOver},
    {label: translate({id: 'compass.role.backs', message: 'Stands in for'}), refs: backs},
    {
      label: translate({id: 'compass.role.reachedOn', message: 'Reached on'}),
      refs: reachedOn ? [reachedOn] : [],
    },
  ];
  return (
    <dl className="compass-facts compass-role">
      <CompassFact label={translate({id: 'compass.role.held', message: 'Held'})}>
        <Held view={view} />
      </CompassFact>
      {defaults.length > 0 && (
        <CompassFact label={translate({id: 'compass.role.default', message: 'Until somebody agrees'})}>
          <CompassRefs
            refs={defaults}
            joint={translate({id: 'compass.role.defaultJoint', message: ', and until then '})}
          />
        </CompassFact>
      )}
      {(candidates ?? mayDecline) && <Asked candidates={candidates} mayDecline={mayDecline} />}
      {tieBreak && (
        <CompassFact label={translate({id: 'compass.role.declined', message: 'When everybody declines'})}>
          <Translate id="compass.role.appoints" values={{who: <CompassRef {...tieBreak} />}}>
            {'{who} appoints'}
          </Translate>
        </CompassFact>
      )}
      {!tieBreak && keeper && mayDecline && (
        <CompassFact label={translate({id: 'compass.role.declined', message: 'When everybody declines'})}>
          <Translate id="compass.role.keeps" values={{who: <CompassRef {...keeper} />}}>
            {'{who} keeps it'}
          </Translate>
        </CompassFact>
      )}
      {alsoIs.length > 0 && (
        <CompassFact label={translate({id: 'compass.role.alsoIs', message: 'Is also'})}>
          <Translate id="compass.role.alsoIsUntil" values={{roles: <CompassRefs refs={alsoIs} />}}>
            {'{roles}, until somebody else agrees'}
          </Translate>
        </CompassFact>
      )}
      {lists
        .filter(({refs}) => refs.length > 0)
        .map(({label, refs}) => (
          <CompassFact key={label} label={label}>
            <CompassRefs refs={refs} />
          </CompassFact>
        ))}
    </dl>
  );
}

function Held({view: {held, holders, claimed, rota}}: {view: RoleView['holding']}) {
  const words = {
    standing: translate({id: 'compass.role.standing', message: 'all the time'}),
    per_run: translate({id: 'compass.role.perRun', message: 'anew each time'}),
    group: translate({id: 'compass.role.group', message: 'by a group'}),
    external: translate({id: 'compass.role.external', message: 'by somebody outside the team'}),
  };
  const counts = holders ? [...new Set([holders.min, holders.max])].filter((count) => count !== null) : [];
  return (
    <>
      {words[held]}
      {counts.join() === '1' && <Translate id="compass.role.holder">, by one person</Translate>}
      {counts.length > 0 && counts.join() !== '1' && (
        <Translate id="compass.role.holders" values={{count: counts.join(' to ')}}>
          {', by {count} people'}
        </Translate>
      )}
      {rota && (
        <>
          {'; '}
          <CompassRef title={translate({id: 'compass.role.rota', message: 'who it is today'})} to={rota} />
        </>
      )}
      {claimed && <Translate id="compass.role.claimed">; whoever claims a case acts in it</Translate>}
    </>
  );
}

function Asked({candidates, mayDecline}: {candidates: Ref | null; mayDecline: boolean}) {
  return (
    <CompassFact label={translate({id: 'compass.role.candidates', message: 'Who can be asked'})}>
      {candidates ? (
        <CompassRef {...candidates} />
      ) : (
        <Translate id="compass.role.somebody">Somebody</Translate>
      )}
      {mayDecline && <Translate id="compass.role.mayDecline">, who may decline</Translate>}
    </CompassFact>
  );
}

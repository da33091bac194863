import Translate from '@docusaurus/Translate';
import CompassRef from '@theme/CompassRef';
import CompassRoleSteps from '@theme/CompassRoleSteps';
import type {Ref, RoleView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';
import type {News} from 'team-compass';

/** What a role is told in every process, in order, and by whom. */
export default function CompassRoleNews({view}: {view: RoleView['news']}): ReactNode {
  return (
    <CompassRoleSteps view={view}>
      {({parts}) => parts.map((news) => <Words key={news.kind} news={news} />)}
    </CompassRoleSteps>
  );
}

function Words({news}: {news: News<Ref>}) {
  switch (news.kind) {
    case 'message':
      return news.template ? (
        <Translate
          id="compass.role.gets"
          values={{template: <CompassRef {...news.template} />, who: <CompassRef {...news.from} />}}
        >
          {'gets “{template}” from {who}'}
        </Translate>
      ) : (
        <Translate id="compass.role.getsMessage" values={{who: <CompassRef {...news.from} />}}>
          {'gets a message from {who}'}
        </Translate>
      );
    case 'informed':
      return (
        <Translate id="compass.role.informed" values={{who: <CompassRef {...news.from} />}}>
          {'is told by {who}'}
        </Translate>
      );
    case 'late': {
      const who = <CompassRef {...news.who} />;
      return news.within ? (
        <Translate id="compass.role.late" values={{who, within: <strong>{news.within}</strong>}}>
          {'hears when {who} has not done it within {within}'}
        </Translate>
      ) : (
        <Translate id="compass.role.lateEvery" values={{who, every: <strong>{news.every}</strong>}}>
          {'hears when {who} has not done it for {every}'}
        </Translate>
      );
    }
  }
}

import {translate} from '@docusaurus/Translate';
import CompassListPage from '@theme/CompassListPage';
import CompassRoles from '@theme/CompassRoles';
import type {RoleEntry} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** All roles, with what they do in every process. */
export default function CompassRolesPage({entries}: {entries: RoleEntry[]}): ReactNode {
  return (
    <CompassListPage
      title={translate({id: 'compass.roles.title', message: 'Roles'})}
      description={translate({
        id: 'compass.roles.description',
        message: 'Who does what, how each role is held, and the steps that it answers for.',
      })}
    >
      <CompassRoles view={entries} />
    </CompassListPage>
  );
}

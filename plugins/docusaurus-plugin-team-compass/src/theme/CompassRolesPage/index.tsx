import Translate, {translate} from '@docusaurus/Translate';
import CompassRoles from '@theme/CompassRoles';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {RoleEntry} from '../../views';

/** All roles, with what they do in every process. */
export default function CompassRolesPage({entries}: {entries: RoleEntry[]}): ReactNode {
  return (
    <Layout title={translate({id: 'compass.roles.title', message: 'Roles'})}>
      <main className="container margin-vert--lg compass-list">
        <Heading as="h1">
          <Translate id="compass.roles.title">Roles</Translate>
        </Heading>
        <CompassRoles view={entries} />
      </main>
    </Layout>
  );
}

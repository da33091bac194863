import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

/** A page that is made from the whole compass: a title, what the page is for, and a list. */
export default function CompassListPage({
  title,
  description,
  children,
}: {
  title: string;
  description: string;
  children: ReactNode;
}): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className="container margin-vert--lg compass-list">
        <Heading as="h1">{title}</Heading>
        <p className="compass-lead">{description}</p>
        {children}
      </main>
    </Layout>
  );
}

import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** A page that is not there: what people most likely came for. */
export default function NotFoundContent({className}: {className?: string}): ReactNode {
  return (
    <main className={clsx('container margin-vert--xl theme-doc-markdown', className)}>
      <Heading as="h1">This page is not here</Heading>
      <p>It may have moved, or a letter in its address is wrong. This is what most people look for:</p>
      <ul>
        <li>
          <Link to="/processes/incident-response">Something is broken</Link>: incident response
        </li>
        <li>
          <Link to="/processes/request-response">Somebody asks for something</Link>: response to other
          requests
        </li>
        <li>
          <Link to="/roles">Roles</Link>, <Link to="/templates">templates</Link> and the{' '}
          <Link to="/glossary">glossary</Link>
        </li>
        <li>
          <Link to="/">The first page</Link>
        </li>
      </ul>
    </main>
  );
}

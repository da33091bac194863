import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Needle from '../components/Needle';
import styles from './index.module.css';

const ways = [
  {
    id: 'broken',
    title: 'Something is broken',
    to: '/processes/incident-response',
    words: 'A service is down, or so bad that people of a community cannot work.',
    acts: 'The Support Steward acts, before everything else.',
    step: {title: 'Acknowledge the incident', to: '/processes/incident-response#acknowledge'},
    className: styles.signal,
  },
  {
    id: 'asked',
    title: 'Somebody asks for something',
    to: '/processes/request-response',
    words: 'A community wants something changed, or wants to know how.',
    acts: 'The Support Steward acts, within one working day.',
    step: {title: 'Reply to the community', to: '/processes/request-response#reply'},
  },
];

const shelves = [
  {
    title: 'In the middle of it',
    links: [
      ['/processes/hand-over', 'Handing over a role', 'You need sleep, a break, or another head.'],
      ['/templates', 'Templates', 'What we write to communities and to each other, ready to send.'],
      ['/channels', 'Channels', 'Where to reach whom.'],
      ['/support/when-a-tool-is-down', 'When a tool is down', 'What to use instead of it.'],
    ],
  },
  {
    title: 'Who and what',
    links: [
      ['/roles', 'Roles', 'Who does what, and who steps in.'],
      ['/glossary', 'Glossary', 'What our words mean.'],
      ['/support/overview', 'How support works', 'From a message to the closed ticket, in five minutes.'],
      ['/support/prioritisation', 'How we prioritise', 'What comes first when everything matters.'],
    ],
  },
  {
    title: 'New here',
    links: [
      ['/about/first-day', 'Your first day', 'What to read in an hour, and what can wait.'],
      ['/support/first-week-as-steward', 'Your first week as a steward', 'Before your turn comes.'],
      ['/about/writing-here', 'Writing here', 'Everybody on the team may change this handbook.'],
      ['/checks', 'What is checked', 'What has to hold in every page, and why.'],
    ],
  },
] as const;

/** The first question in an incident, answered first; then what else people come for. */
export default function Home(): ReactNode {
  return (
    <Layout description="How 2i2c supports its communities, and who does what when something breaks.">
      <main className={clsx('container', styles.home)}>
        <header className={styles.head}>
          <Needle className={styles.needle} />
          <Heading as="h1">What has happened?</Heading>
        </header>
        <div className={styles.ways}>
          {ways.map(({id, title, to, words, acts, step, className}) => (
            <section key={id} className={clsx(styles.way, className)} aria-labelledby={id}>
              <Heading as="h2" id={id}>
                <Link to={to}>{title}</Link>
              </Heading>
              <p>{words}</p>
              <p>{acts}</p>
              <p className={styles.first}>
                First: <Link to={step.to}>{step.title}</Link>
              </p>
            </section>
          ))}
        </div>
        <p className={styles.unsure}>
          Not sure? <Link to="/support/is-it-an-incident">Is it an incident?</Link> In doubt it is one. A
          message that nobody has read yet begins with <Link to="/processes/support-triage">triage</Link>.
        </p>
        <div className={styles.shelves}>
          {shelves.map(({title, links}) => (
            <section key={title}>
              <Heading as="h2">{title}</Heading>
              <ul>
                {links.map(([to, label, words]) => (
                  <li key={to}>
                    <Link to={to}>{label}</Link>
                    <span>{words}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p className={styles.about}>
          This is how the 2i2c team works. What communities need to know is in the{' '}
          <Link to="https://docs.2i2c.org/en/latest/">service docs</Link>; why there are two sites is{' '}
          <Link to="/about/why-two-sites">told here</Link>.
        </p>
      </main>
    </Layout>
  );
}

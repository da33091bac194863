import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ButtonView} from 'docusaurus-plugin-team-compass';
import type {ReactNode} from 'react';

/** A template button inside a sentence: one link, to what the template opens or to its page. */
export default function CompassInlineButton({view}: {view: ButtonView & {words: string | null}}): ReactNode {
  const {opens, words, title, to} = view;
  const text = words ?? title;
  if (!opens) return to ? <Link to={to}>{text}</Link> : text;
  const leads = translate(
    {id: 'compass.button.leads', message: '(opens {host} in a new tab)'},
    {host: opens.host},
  );
  return (
    <a
      className="compass-inline-button compass-out"
      href={opens.url}
      target="_blank"
      rel="noopener noreferrer"
    >
      {text} <small>{leads}</small>
    </a>
  );
}

import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {
  filterDocCardListItems,
  findFirstSidebarItemLink,
  useCurrentSidebarSiblings,
  useDocById,
} from '@docusaurus/plugin-content-docs/client';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  items?: PropSidebarItem[];
  className?: string;
}

/** The pages of a folder as a list with what each is for, in full: nobody should have to guess from half a sentence. */
export default function DocCardList({items, className}: Props): ReactNode {
  const siblings = useCurrentSidebarSiblings();
  return (
    <ul className={clsx(styles.list, className)}>
      {filterDocCardListItems(items ?? siblings).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pages of a folder never move
        <Item key={index} item={item} />
      ))}
    </ul>
  );
}

function Item({item}: {item: PropSidebarItem}) {
  const doc = useDocById(item.type === 'link' ? item.docId : undefined);
  const to =
    item.type === 'category' ? findFirstSidebarItemLink(item) : item.type === 'link' ? item.href : null;
  if (!to || item.type === 'html') return null;
  return (
    <li>
      <Link to={to}>{item.label}</Link>
      <span>{doc?.description}</span>
    </li>
  );
}

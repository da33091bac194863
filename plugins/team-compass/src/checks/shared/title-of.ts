import type {Page} from '../../types';

/** What a page is called: by its title, or by its id where that is none. */
export const titleOf = ({frontMatter, id}: Page) =>
  typeof frontMatter.title === 'string' ? frontMatter.title : id;

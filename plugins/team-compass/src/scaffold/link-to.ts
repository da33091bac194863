/** How a page links to a term or role: by its title, or by its id where the title would be read as markup. */
export const linkTo = (id: string, title: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} '’.-]*$/u.test(title) ? `:term[${title}]` : `:term[${id}]`;

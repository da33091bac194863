import type {CheckContext, Link} from '../../types';

type Context = Pick<CheckContext, 'config'>;

/** Whether a text can only be an address: of the web, of a page, or a name of another site. */
export function isAddress({config}: Context, text: string): boolean {
  const [, prefix = ''] = /^([a-z][a-z0-9-]*):\S/.exec(text) ?? [];
  const isNamed = Object.hasOwn(config.services, prefix) || prefix === 'https' || prefix === 'http';
  return !/\s/.test(text) && (isNamed || /^(?:\.{0,2}\/)?[^\s:]+\.md(?:#\S*)?$/.test(text));
}

/** `[https://example.org](words)`: the address and the words changed places. */
export const isSwapped = (context: Context, {text, url}: Link): boolean =>
  isAddress(context, text) && !/^(?:[a-z][a-z0-9+.-]*:|[./#])|\.md\b/i.test(url);

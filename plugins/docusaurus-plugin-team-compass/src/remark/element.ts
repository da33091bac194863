import type {Node} from 'unist';

/** A node that the theme renders with the component of that name; its data travels with the page. */
export function element(name: string, data: unknown): Node & {data: object; children: []} {
  return {
    type: 'compassElement',
    data: {hName: name, hProperties: {data: JSON.stringify(data)}},
    children: [],
  };
}

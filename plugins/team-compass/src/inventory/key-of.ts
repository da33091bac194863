import type {InventoryName} from '../types';

/** What tells one name of a site from all others; in this order they are written. */
export const keyOf = ({type, name}: Pick<InventoryName, 'type' | 'name'>) => `${type} ${name}`;

import type {ConfigFile, InventoryName, Service} from './schemas';

/** The configuration with its defaults filled in. */
export interface Config
  extends Required<Pick<ConfigFile, 'docs' | 'static' | 'prefix' | 'time_zone' | 'severity'>> {
  site: string | null;
  repository: string | null;
  default_owner: string | null;
  /** How many percent of what can happen in processes the worked examples have to walk. */
  coverage: number | null;
  /** The hosts whose pages ask for a login. */
  login: string[];
  services: Record<string, Service>;
}

/** The names of one other site. */
export interface Inventory {
  service: string;
  title: string;
  url: string;
  names: InventoryName[];
}

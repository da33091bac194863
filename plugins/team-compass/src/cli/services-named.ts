import type {Service} from '../types';

/**
 * The sites that a command is about: the one that is named, or all.
 *
 * @throws Error where the configuration has mistakes, or there is no such site
 */
export async function servicesNamed(root: string, id: string | undefined): Promise<[string, Service][]> {
  const {nearest, own, quoteList, readConfig} = await import('./pipeline');
  const {config, findings} = readConfig(root);
  if (findings.length > 0)
    throw new Error('compass.yml has mistakes, which `compass check` shows. Nothing was done.');
  const {services} = config;
  if (id === undefined && Object.keys(services).length > 0) return Object.entries(services);
  if (id === undefined) throw new Error('compass.yml names no other site: `services` is where they stand.');
  const service = own(services, id);
  if (service) return [[id, service]];
  const known = Object.keys(services);
  const near = nearest(id, known);
  const expected = near.length > 0 ? near : known;
  throw new Error(
    `Unexpected unknown site \`${id}\`, expected ${expected.length > 0 ? quoteList(expected) : 'one that `services` in compass.yml names'}`,
  );
}

import {type ConfigFile, judgeBySchema} from 'team-compass';

/** The plugin's options: the settings of `compass.yml`, which they take the place of, and where things stand. */
export interface Options extends ConfigFile {
  id?: string;
  /** The path below which the glossary, the roles and the list of checks stand. */
  routeBasePath?: string;
}

/**
 * Checks the options as Docusaurus asks for it.
 *
 * @throws Error with all that is wrong with them
 */
export function validateOptions({options}: {options: Options}): Options {
  const {id: _id, routeBasePath, ...settings} = options;
  const wrong = judgeBySchema('config', settings).map(({path, reason}) => `${path.join('.')}: ${reason}`);
  if (routeBasePath !== undefined && typeof routeBasePath !== 'string') {
    wrong.push('routeBasePath: Unexpected value, expected a path');
  }
  if (wrong.length > 0)
    throw new Error(`docusaurus-plugin-team-compass, in its options:\n${wrong.join('\n')}`);
  return {...options, id: options.id ?? 'default'};
}

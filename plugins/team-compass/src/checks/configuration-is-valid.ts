import {isZone} from '../engine/calendar';
import {nearest, quoteList} from '../model/names';
import type {Check, CheckContext, Finding} from '../types';
import {knownSchemes} from './shared/link-target';
import {idsNear} from './shared/names-of-kind';
import {quote, unknown} from './shared/unknown';
import {isUnsure} from './shared/unsure';

/** The configuration says what it can say, and names what exists. */
export const configurationIsValid: Check = {
  id: 'configuration-is-valid',
  severity: 'error',
  summary: 'The configuration `compass.yml` has known settings, and names rules, roles and zones that exist.',
  why: 'A setting that is misspelt changes nothing, and nobody notices.',
  mend: 'Take the name that the message suggests, or delete the line in `compass.yml`.',
  *find(context) {
    yield* context.configFindings;
    yield* defaultOwner(context);
    yield* timeZone(context);
    yield* services(context);
    yield* severities(context);
  },
};

const file = 'compass.yml';

function* defaultOwner(context: CheckContext): Iterable<Finding> {
  const {config, compass, configPlace} = context;
  const name = config.default_owner;
  if (name === null || Object.hasOwn(compass.roles, name) || isUnsure(context, name)) return;
  const near = idsNear(compass.roles, name);
  yield {file, place: configPlace(['default_owner']), ...unknown('role', name, near, 'the id of a role')};
}

function* timeZone({config, configPlace}: CheckContext): Iterable<Finding> {
  const zone = config.time_zone;
  if (isZone(zone)) return;
  const near = nearest(zone, Intl.supportedValuesOf('timeZone'));
  yield {
    file,
    place: configPlace(['time_zone']),
    ...unknown('time zone', zone, near, 'one such as `Europe/Madrid`'),
  };
}

/** A prefix that browsers know could never be told from an address. */
function* services({config, configPlace}: CheckContext): Iterable<Finding> {
  for (const name of Object.keys(config.services)) {
    if (!knownSchemes.has(name)) continue;
    yield {
      file,
      place: configPlace(['services', name], 'key'),
      actual: name,
      reason: `Unexpected prefix ${quote(name)}, which begins an address, expected another one such as ${quoteList(['docs'])}`,
    };
  }
}

function* severities({config, configPlace, ruleIds}: CheckContext): Iterable<Finding> {
  for (const name of Object.keys(config.severity)) {
    if (ruleIds.includes(name)) continue;
    const words = unknown('rule', name, nearest(name, ruleIds), 'the id of a rule');
    yield {file, place: configPlace(['severity', name], 'key'), ...words};
  }
}

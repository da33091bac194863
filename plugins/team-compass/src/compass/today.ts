import {Temporal} from 'temporal-polyfill';
import {isZone} from '../engine/calendar';

/** Which day it is now in a time zone, as `2026-11-25`; a zone that does not exist counts as UTC. */
export const todayIn = (zone: string): string =>
  Temporal.Now.plainDateISO(isZone(zone) ? zone : 'UTC').toString();

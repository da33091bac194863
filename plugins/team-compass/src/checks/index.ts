import type {Check} from '../types';
import {termResolves} from './term-resolves';

/** Every check, in the order of the published list. */
export const checks: Check[] = [termResolves];

import type {PagePlan} from '../question';
import {channel} from './channel';
import {process} from './process';
import {role} from './role';
import {template} from './template';
import {term} from './term';

/** The pages that can be begun, in the order in which help names them. */
export const plans: PagePlan[] = [term, role, channel, template, process];

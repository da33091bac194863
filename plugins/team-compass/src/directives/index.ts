import {button} from './button';
import {diagram} from './diagram';
import {duration} from './duration';
import {glossary} from './glossary';
import {raci} from './raci';
import {roles} from './roles';
import type {DirectiveSpec} from './spec';
import {term} from './term';

export const directives: DirectiveSpec[] = [term, button, glossary, roles, raci, diagram, duration];

/** Boxes that every site draws itself. */
export const admonitions = ['note', 'tip', 'info', 'warning', 'danger'];

export {type DirectiveReference, directiveReferences} from './references';
export type {DirectiveSpec} from './spec';

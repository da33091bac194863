import type {Directive} from '../types';

/** What an attribute of a directive names. */
export type AttributeMeaning = 'term' | 'terms' | 'template' | 'process' | 'step';

/** A directive as pages may write it: one spec a file, read by the checks and by the renderer. */
export interface DirectiveSpec {
  name: string;
  forms: [Directive['form'], ...Directive['form'][]];
  /** Whether it takes words in brackets. */
  label: 'required' | 'optional' | 'none';
  attributes: Record<string, {means: AttributeMeaning; required: boolean}>;
  /** What the words in brackets name, where no attribute does. */
  labelMeans?: AttributeMeaning;
  /** The attribute whose title is shown where no words are. */
  titledBy?: string;
  /** How it is written, for messages. */
  example: string;
}

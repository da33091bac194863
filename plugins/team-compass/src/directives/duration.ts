import type {DirectiveSpec} from './spec';

/** A duration of a step as its process has it, in the words of a sentence. */
export const duration: DirectiveSpec = {
  name: 'duration',
  forms: ['text'],
  label: 'required',
  attributes: {step: {means: 'step', required: true}},
  example: ':duration[within]{step=incident-response/acknowledge}',
};

import type {Fault, Finding} from '../types';

/** What stopped a file from being read, as a finding. */
export const findingOfFault = (file: string, {type: _type, first, ...words}: Fault): Finding => ({
  file,
  ...words,
  ...(first && {cause: {file, place: first, message: 'The first one is here.'}}),
});

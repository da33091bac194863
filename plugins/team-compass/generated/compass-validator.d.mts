import type {ValidateFunction} from 'ajv';

export const compass: ValidateFunction;

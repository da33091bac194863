import type {ValidateFunction} from 'ajv';

export const channel: ValidateFunction;
export const config: ValidateFunction;
export const inventory: ValidateFunction;
export const page: ValidateFunction;
export const process: ValidateFunction;
export const role: ValidateFunction;
export const scenario: ValidateFunction;
export const template: ValidateFunction;
export const term: ValidateFunction;

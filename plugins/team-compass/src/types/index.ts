export type * from './check';
export type * from './compass';
export type * from './config';
export type * from './coverage';
export type * from './diagnostic';
export type * from './page';
export type * from './rule';
export type * from './schemas';

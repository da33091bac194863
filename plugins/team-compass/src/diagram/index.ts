export {type Diagram, drawProcess} from './draw';
export type {Told} from './telling';
export type {AddressOf} from './types';

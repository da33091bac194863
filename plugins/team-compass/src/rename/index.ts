export {type Prepared, prepare} from './rename';
export {type RenamedKind, type Request, renamedKinds} from './types';

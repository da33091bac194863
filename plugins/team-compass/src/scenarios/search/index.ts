export {type Wanted, writeExample} from './write-example';

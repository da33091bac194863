export {type AskOptions, askAll} from './ask-all';

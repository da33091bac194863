export {type AskOptions, askAll} from './ask-all';
export {nobodyAnswered} from './judge-together';

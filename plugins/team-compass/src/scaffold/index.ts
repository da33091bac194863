export {collectAnswers} from './collect-answers';
export {draftExample} from './draft-example';
export {draftPage} from './draft-page';
export {writeNew} from './write-new';

export {collectAnswers} from './collect-answers';
export {draftExample} from './draft-example';
export {draftPage} from './draft-page';
export {draftStarter} from './draft-starter';
export {writeNew} from './write-new';

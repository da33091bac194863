export {exportBpmn} from './bpmn';
export {type Loss, withoutCounterpart} from './counterparts';
export {lossReport} from './loss-report';

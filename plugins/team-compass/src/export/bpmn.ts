import {BpmnModdle} from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import type {Compass, Process} from '../types';
import {type Loss, losses} from './counterparts';
import {draw} from './draw';
import {layOut} from './layout';
import {lossLines} from './loss-report';
import {sourceOf} from './source';
import {toModdle} from './to-moddle';
import {processWords} from './words';

/**
 * Writes a process as BPMN 2.0 with the extensions of Camunda 8, laid out, and tells what BPMN cannot say.
 *
 * The same process gives the same bytes. The process must have passed the checks.
 *
 * @throws {Error} when there are too many ways through it to draw
 */
export async function exportBpmn(compass: Compass, process: Process): Promise<{xml: string; losses: Loss[]}> {
  const source = sourceOf(compass, process);
  const moddle = new BpmnModdle({zeebe});
  const lost = losses(source);
  const definitions = toModdle(moddle, process, processWords(source), draw(source));
  const notes = ['What this drawing cannot say:', ...lossLines(lost)];
  return {xml: await layOut(moddle, definitions, lost.length > 0 ? notes : []), losses: lost};
}

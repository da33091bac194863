import {matrixOf, processesInOrder} from 'team-compass';
import {actorRef, pageRef, stepRef, type ViewContext} from './context';
import type {RaciView} from './types';

/** The responsibility matrix of a process, or of all of them. */
export function raciView(context: ViewContext, process?: string): RaciView {
  const all = processesInOrder(context.compass);
  const {columns, processes} = matrixOf(
    context.compass,
    all.filter(({id}) => process === undefined || id === process),
  );
  return {
    columns: columns.map((id) => actorRef(context, id)),
    processes: processes.map(({process: {file}, rows}) => ({
      ...pageRef(context, file),
      steps: rows.map(({step, cells}) => ({
        ...stepRef(context, step.key),
        number: step.number,
        cells: cells.map((letters) => letters.join('/')),
      })),
    })),
  };
}

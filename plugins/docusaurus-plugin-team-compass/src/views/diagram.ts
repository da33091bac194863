import {drawProcess, gapsOf, type Page, type Process} from 'team-compass';
import type {ViewContext} from './context';
import type {DiagramView} from './types';

/** The picture of a process as a page shows it; on its own page its steps are near. None without steps. */
export async function diagramView(
  context: ViewContext,
  process: Process,
  {file: here}: Page,
): Promise<DiagramView | null> {
  if (process.steps.length === 0) return null;
  const {compass, permalinks} = context;
  const addressOf = (file: string) => (file === here ? '' : (permalinks[file] ?? null));
  const {told, ...drawn} = await drawProcess(compass, process, addressOf, {
    gaps: gapsOf(context, process.id),
  });
  return {...drawn, told: told.map(({title, url, details}) => ({title, to: url, details}))};
}

/** The pictures that a page shows by `::diagram`, by the ids of their processes. */
export async function diagramViews(
  context: ViewContext,
  ids: string[],
  page: Page,
): Promise<Record<string, DiagramView>> {
  const {processes} = context.compass;
  const views: Record<string, DiagramView> = {};
  for (const id of ids) {
    const process = Object.hasOwn(processes, id) ? processes[id] : undefined;
    const view = process ? await diagramView(context, process, page) : null;
    if (view) views[id] = view;
  }
  return views;
}

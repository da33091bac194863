import {own} from '../../model/own';
import type {Compass, Entry} from '../../types';

/** The words for what facts name by id. */
export interface Names {
  role(id: string): string;
  roles(ids: string[]): string;
  process(id: string): string;
  template(id: string): string;
  channel(id: string): string;
  term(id: string): string;
  /** A step of some process, with the id by which it is explained. */
  step(key: string): string;
}

export function namesOf(compass: Compass): Names {
  const titleIn = (shelf: Record<string, Entry>, id: string) =>
    Object.hasOwn(shelf, id) ? (shelf[id]?.title ?? id) : id;
  const persons: Record<string, string> = {
    outgoing: 'whoever hands over',
    incoming: 'whoever takes over',
    anyone: 'anyone',
  };
  const role = (id: string) => own(persons, id) ?? titleIn(compass.roles, id);
  return {
    role,
    roles: (ids) => ids.map(role).join(', '),
    process: (id) => titleIn(compass.processes, id),
    template: (id) => `“${titleIn(compass.templates, id)}”`,
    channel: (id) => titleIn(compass.channels, id),
    term: (id) => titleIn(compass.terms, id),
    step(key) {
      const [process = '', id = ''] = key.split('/');
      const steps = Object.hasOwn(compass.processes, process) ? compass.processes[process]?.steps : [];
      return steps?.find((step) => step.id === id)?.title ?? key;
    },
  };
}

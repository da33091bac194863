import type {Compass, Process, Step} from '../types';
import {nearest} from './names';
import {own} from './own';

/** The durations of a step in words, by what they are: `within`, `every`, `timebox`, `wait_for`, `wait`. */
export function durationsOf({within, every, timebox, wait_for, choose = {}}: Step): Record<string, string> {
  const wait = Object.values(choose).find((branch) => branch.wait !== undefined)?.wait;
  const all = {within, every, timebox: timebox?.after, wait_for: wait_for?.at_most, wait};
  return Object.fromEntries(Object.entries(all).flatMap(([key, words]) => (words ? [[key, words]] : [])));
}

/** Every duration of a process in words, with that of its promise. */
export function allDurations({promise, steps}: Process): string[] {
  const waits = steps.flatMap(({choose = {}}) => Object.values(choose).flatMap(({wait}) => wait ?? []));
  return [
    ...(promise ? [promise.within] : []),
    ...steps.flatMap((step) => Object.values(durationsOf(step))),
    ...waits,
  ];
}

/** What `:duration[within]{step=process/step}` stands for; otherwise what is not there, and what is. */
export type NamedDuration =
  | {type: 'found'; words: string}
  | {type: 'no step'; nearest: string[]}
  | {type: 'no duration'; has: string[]};

/** Finds the duration that a page names. */
export function namedDuration(
  {processes}: Pick<Compass, 'processes'>,
  step: string,
  kind: string,
): NamedDuration {
  const [, process = '', id = ''] = /^([^/]*)\/(.*)$/.exec(step) ?? [];
  const found = own(processes, process)?.steps.find((other) => other.id === id);
  if (!found) {
    const keys = Object.values(processes).flatMap(({id: of, steps}) =>
      steps.map((other) => `${of}/${other.id}`),
    );
    return {type: 'no step', nearest: nearest(step, keys)};
  }
  const durations = durationsOf(found);
  const words = own(durations, kind);
  return words === undefined ? {type: 'no duration', has: Object.keys(durations)} : {type: 'found', words};
}

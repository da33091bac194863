import {type Leads, type StepFacts, stepsOf} from '../../facts';
import type {Compass} from '../../types';
import {deadlineOf} from './deadline';
import {type Names, namesOf} from './names';
import type {Row, Sheet} from './sheet';

/** A step: who owns it, until when, what goes out, and where it goes. */
export function stepSheet(compass: Compass, key: string): Sheet | null {
  const process = compass.processes[key.split('/')[0] ?? ''];
  const step = process && stepsOf(compass, process).find((candidate) => candidate.key === key);
  if (!step) return null;
  const names = namesOf(compass);
  const place = step.number === null ? 'Alongside the steps' : `Step ${step.number}`;
  return {
    title: step.title,
    about: `${place} of ${process.title} · ${key} · ${process.file}`,
    text: '',
    sections: [{heading: null, rows: stepRows(step, names)}],
  };
}

/** All that is told of a step, by its facts. */
export const stepRows = (step: StepFacts, names: Names): Row[] => [
  ...peopleOf(step, names),
  ...actionsOf(step, names),
  thenOf(step, names),
];

function peopleOf(step: StepFacts, names: Names): Row[] {
  const {owner, claims, responsible, consulted, informed} = step;
  const deadline = deadlineOf({...step, timebox: null}, names);
  const claim = claims ? `, who claims the role of ${names.role(claims)}` : '';
  return [
    ['Owner', names.role(owner) + claim],
    ['Deadline', ...some(deadline)],
    ['Does the work', ...some(names.roles(responsible))],
    ['Is asked', ...some(names.roles(consulted))],
    ['Is told', ...some(names.roles(informed))],
  ];
}

function actionsOf({runs, opens, designates, send, waitFor, alongside}: StepFacts, names: Names): Row[] {
  return [
    ['Runs', ...some(runs && names.process(runs))],
    ['Opens', ...some(opens && names.template(opens))],
    ['Designates', ...some(designates && designation(designates, names))],
    ['Sends', ...some(send && message(send, names))],
    ['Waits', ...some(waitFor && `for an answer of ${names.role(waitFor.from)}, ${waitFor.atMost} at most`)],
    ['Alongside', ...some(alongside.map(names.step).join(', '))],
  ];
}

export function designation(
  {role, tries, tieBreak, passTo}: NonNullable<StepFacts['designates']>,
  names: Names,
): string {
  return [
    names.role(role) + (tries === null ? '' : `, asking at most ${tries} people`),
    tieBreak && `if all decline, ${names.role(tieBreak)} appoints`,
    passTo && `the decision may be passed to ${names.role(passTo)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

export function message({to, template, introduces}: NonNullable<StepFacts['send']>, names: Names): string {
  const sent = `${template === null ? 'a message' : names.template(template)} to ${names.roles(to)}`;
  return introduces.length > 0 ? `${sent}; introduces ${names.roles(introduces)}` : sent;
}

function thenOf({exits, timebox}: StepFacts, names: Names): Row {
  const ways = exits.map(({words, wait, leads}) => {
    const condition = [words, wait && `(wait ${wait})`].filter(Boolean).join(' ');
    return `${condition ? `${condition} → ` : ''}${whereTo(leads, names)}`;
  });
  const late = timebox && `After ${timebox.after} of trying → ${names.step(timebox.next)}`;
  return ['Then', ...ways, ...some(late)];
}

export function whereTo(leads: Leads, names: Names): string {
  switch (leads.type) {
    case 'step':
      return names.step(leads.step);
    case 'process':
      return names.process(leads.process);
    case 'end':
      return leads.outcome === 'done' ? 'the end' : `the end: ${leads.outcome.replaceAll('-', ' ')}`;
  }
}

/** The line of a row, where there is one. */
const some = (line: string | null) => (line ? [line] : []);

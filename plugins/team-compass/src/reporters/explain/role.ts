import {type ByProcess, type Holding, roleFacts, type StepFacts} from '../../facts';
import type {Compass, Role} from '../../types';
import {deadlineOf} from './deadline';
import {type Names, namesOf} from './names';
import {decisionWords, newsWords, workWords} from './role-words';
import type {Row, Section} from './sheet';

/** A role: who holds it, what it does, decides and hears, what it has at hand. */
export function roleSections(compass: Compass, role: Role): Section[] {
  const {holding, work, decisions, news, atHand} = roleFacts(compass, role);
  const names = namesOf(compass);
  return [
    {heading: null, rows: holdingRows(holding, names)},
    ...stepSections('Step by step', work, names, ({step, parts}) => [
      ...parts.map((part) => workWords(part, names)),
      deadlineOf(step, names),
    ]),
    ...stepSections('What it decides', decisions, names, (item) =>
      item.decisions.map((decision) => decisionWords(decision, names)),
    ),
    ...stepSections('What it is told', news, names, (item) => item.news.map((one) => newsWords(one, names))),
    {
      heading: 'What to have at hand',
      rows: [
        row('Sends', atHand.sends.map(names.template)),
        row('Opens', atHand.opens.map(names.template)),
        row('Writes on', atHand.writesTo.map(names.channel)),
      ],
    },
  ];
}

/** One section a process; the first says what all are about. */
function stepSections<Item extends {step: StepFacts}>(
  title: string,
  found: ByProcess<Item>[],
  names: Names,
  wordsOf: (item: Item) => string[],
): Section[] {
  return found.map(({process, steps}) => ({
    heading: `${title}: ${names.process(process)}`,
    rows: steps.map((item): Row => {
      const {number, title: step} = item.step;
      return [
        number === null ? ' ·' : String(number).padStart(2),
        `${step}: ${wordsOf(item).filter(Boolean).join('; ')}`,
      ];
    }),
  }));
}

export function holdingRows(holding: Holding, names: Names): Row[] {
  const {candidates, mayDecline, backup, defaults, handOver, alsoIs, backs, reachedOn, rota} = holding;
  const asked = candidates === null ? 'somebody' : names.role(candidates);
  return [
    ['Held', heldWords(holding)],
    row('Today', rota ? [rota] : []),
    row('Until somebody agrees', defaults.map(names.role), ', and until then '),
    row(
      'Who can be asked',
      candidates || mayDecline ? [asked + (mayDecline ? ', who may decline' : '')] : [],
    ),
    row('When everybody declines', declinedWords(holding, names)),
    row('Is also', alsoIs.length > 0 ? [`${names.roles(alsoIs)}, until somebody else agrees`] : []),
    row('Who stands in', backup ? [names.role(backup)] : []),
    row('When they must stop', handOver.map(names.process)),
    row('Stands in for', backs.map(names.role)),
    row('Reached on', reachedOn ? [names.channel(reachedOn)] : []),
  ];
}

const row = (label: string, items: string[], joint = ', '): Row =>
  items.length > 0 ? [label, items.join(joint)] : [label];

/** Who breaks the tie; without anybody the default keeps the role. */
function declinedWords({tieBreak, defaults: [keeper], mayDecline}: Holding, names: Names): string[] {
  if (tieBreak) return [`${names.role(tieBreak)} appoints`];
  return mayDecline && keeper ? [`${names.role(keeper)} keeps it`] : [];
}

export function heldWords({held, holders, claimed}: Pick<Holding, 'held' | 'holders' | 'claimed'>): string {
  const words = {
    standing: 'all the time',
    per_run: 'anew each time',
    group: 'by a group',
    external: 'by somebody outside the team',
  };
  const counts = holders ? [...new Set([holders.min, holders.max])].filter((count) => count !== null) : [];
  const people = counts.join() === '1' ? 'one person' : `${counts.join(' to ')} people`;
  return [
    words[held] + (counts.length > 0 ? `, by ${people}` : ''),
    ...(claimed ? ['whoever claims a case acts in it'] : []),
  ].join('; ');
}

import {type Machine, machineOf} from '../src/engine/machine';
import type {Process, Role, Step} from '../src/types';

const role = (id: string, rest: Partial<Role>): Role =>
  ({id, title: id, file: `docs/${id}.md`, owner: null, definition: '', held: 'standing', ...rest}) as Role;

const process = (id: string, rest: Partial<Process>, steps: Record<string, Partial<Step>>): Process =>
  ({
    id,
    title: id,
    file: `docs/${id}.md`,
    owner: null,
    starts_when: '',
    ...rest,
    steps: Object.entries(steps).map(([step, own]) => ({id: step, title: step, ...own})),
  }) as Process;

/** Two processes with everything that an example can walk: a light goes out, and the watch passes it on. */
export const night: Machine = machineOf({
  roles: {
    keeper: role('keeper', {holders: {min: 1, max: 1}}),
    mate: role('mate', {claimed: true, holders: {min: 2, max: 2}}),
    harbour: role('harbour', {held: 'external'}),
    crew: role('crew', {held: 'group'}),
    watch: role('watch', {
      held: 'per_run',
      default: 'mate',
      may_decline: true,
      tie_break: 'keeper',
      delegate_to: 'anyone',
    }),
  },
  templates: {},
  processes: {
    relight: process(
      'relight',
      {},
      {
        look: {owner: 'mate', claims: 'mate', within: '30 minutes', if_late: {notify: 'keeper'}},
        tell: {owner: 'mate', sets: ['weather'], send: {to: 'harbour', template: 'dark'}},
        'name-watch': {owner: 'mate', designates: {role: 'watch', tries: 2}},
        try: {
          owner: 'watch',
          alongside: ['signal'],
          timebox: {after: '2 hours', next: 'wait'},
          choose: {
            lit: {when: 'It burns', next: 'wait'},
            again: {when: 'It smokes', wait: '10 minutes', next: 'try'},
            sleep: {otherwise: 'It is day', continue_as: 'rest'},
          },
        },
        signal: {owner: 'watch', every: '1 hour', until: 'wait', if_late: {notify: 'keeper'}},
        wait: {
          owner: 'watch',
          wait_for: {reply_from: 'harbour', at_most: '1 working day'},
          choose: {seen: {when: 'They see it', end: 'lit'}, quiet: {otherwise: 'Silence', end: 'unseen'}},
        },
      },
    ),
    rest: process('rest', {}, {sleep: {owner: 'mate'}}),
    'pass-on': process(
      'pass-on',
      {hands_over: ['watch']},
      {
        ask: {owner: 'outgoing', designates: {role: 'incoming', tries: 1, tie_break: 'keeper'}},
        go: {owner: 'incoming', open: 'log'},
      },
    ),
  },
});

import {describe, expect, test} from 'vitest';
import {machineFrom} from '../../../../tests/support/replay';
import {buildGraph, calledBy, type Edge, type Graph, mainSteps} from './graph';
import {canFinish, cycleThrough, describePath, pathsFrom, stepName} from './paths';
import {quickWays} from './quick';

const graphOf = (processes: Record<string, object>): Graph => machineFrom(processes).graph;
/** The ways of a graph in words, by the step that they leave. */
const ways = ({edges}: Graph) =>
  Object.fromEntries(
    Object.entries(edges).map(([key, found]) => [key, found.map((edge) => describePath(key, [edge]))]),
  );

const owner = 'keeper';

describe('drawing a graph', () => {
  const graph = graphOf({
    example: {
      steps: {
        read: {
          owner,
          alongside: ['watch'],
          choose: {
            go: {when: 'Go', next: 'last'},
            stay: {when: 'Stay', wait: '1 hour', next: 'read'},
            other: {when: 'Other', continue_as: 'other'},
            gone: {when: 'Gone', continue_as: 'gone'},
            lost: {when: 'Lost', next: 'nowhere'},
            over: {otherwise: 'Over', end: 'over'},
          },
        },
        watch: {owner, until: 'last', next: 'last'},
        ask: {owner, wait_for: {reply_from: 'guest', at_most: '1 day'}, alongside: ['watch']},
        try: {owner, timebox: {after: '1 hour', next: 'read'}, run: 'other'},
        lose: {owner, timebox: {after: '1 hour', next: 'nowhere'}, next: 'last'},
        last: {owner, run: 'gone'},
      },
    },
    other: {steps: {begin: {owner}}},
    empty: {steps: {}},
  });
  const edge = (from: string, to: Edge['to'], more: Partial<Edge> = {}): Edge => ({
    from,
    to,
    branch: null,
    timedOut: false,
    waits: false,
    transfers: false,
    ...more,
  });
  const step = (key: string): Edge['to'] => ({type: 'step', key});
  const end = (outcome: string): Edge['to'] => ({type: 'end', outcome});

  test('each step of the main order has its ways out, a duty has none, and a target that is missing is left out', () => {
    expect(graph.edges).toEqual({
      'example/read': [
        edge('example/read', step('example/last'), {branch: 'go'}),
        edge('example/read', step('example/read'), {branch: 'stay', waits: true}),
        edge('example/read', step('other/begin'), {branch: 'other', transfers: true}),
        edge('example/read', end('gone'), {branch: 'gone', transfers: true}),
        edge('example/read', end('over'), {branch: 'over'}),
      ],
      'example/watch': [],
      'example/ask': [edge('example/ask', step('example/try'), {waits: true})],
      'example/try': [
        edge('example/try', step('example/lose'), {waits: true}),
        edge('example/try', step('example/read'), {timedOut: true, waits: true}),
      ],
      'example/lose': [edge('example/lose', step('example/last'), {waits: true})],
      'example/last': [edge('example/last', end('done'))],
      'other/begin': [edge('other/begin', end('done'))],
    });
  });

  test('knows where processes start, what goes on beside what, and which steps run a process of the graph', () => {
    expect({...graph.starts}).toEqual({example: 'example/read', other: 'other/begin'});
    expect(graph.starts.constructor).toBeUndefined();
    expect(graph.duties).toEqual(new Set(['example/watch']));
    expect(graph.hosts).toEqual({'example/watch': ['example/read', 'example/ask']});
    const calls = Object.keys(graph.steps).map((key) => [key, calledBy(graph, key)]);
    expect(calls.filter(([, called]) => called !== null)).toEqual([['example/try', 'other']]);
  });

  test('a process whose steps all go on beside each other starts nowhere', () => {
    const processes = Object.values(
      machineFrom({round: {steps: {a: {owner, alongside: ['b']}, b: {owner, alongside: ['a']}}}}).processes,
    );
    expect({...buildGraph(processes).starts}).toEqual({});
    expect(processes.flatMap(mainSteps)).toEqual([]);
  });
});

describe('ways through a graph', () => {
  const graph = graphOf({
    example: {
      steps: {
        a: {owner, choose: {far: {when: 'Far', next: 'b'}, near: {otherwise: 'Near', next: 'd'}}},
        b: {owner},
        c: {owner},
        d: {owner, choose: {back: {when: 'Back', next: 'a'}, on: {otherwise: 'On', continue_as: 'other'}}},
      },
    },
    other: {steps: {x: {owner, timebox: {after: '1 hour', next: 'x'}, end: 'over'}}},
  });

  test('are the shortest ones, nearest first', () => {
    const found = [...pathsFrom(graph, 'example/a')].map(([, path]) => describePath('example/a', path));
    expect(found).toEqual([
      'a',
      'a (far) → b',
      'a (near) → d',
      'a (far) → b → c',
      'a (near) → d (on) → other/x',
    ]);
    const within = pathsFrom(graph, 'example/a', ({transfers}) => !transfers);
    expect([...within.keys()]).toEqual(['example/a', 'example/b', 'example/d', 'example/c']);
  });

  test('come round by the shortest way, where there is one that may be followed', () => {
    const round = (key: string, follow: (edge: Edge) => boolean = () => true) => {
      const path = cycleThrough(graph, key, follow);
      return path && describePath(key, path);
    };
    expect(round('example/a')).toBe('a (near) → d (back) → a');
    expect(round('example/c')).toBe('c → d (back) → a (far) → b → c');
    expect(round('example/a', ({branch}) => branch !== 'near')).toBe('a (far) → b → c → d (back) → a');
    expect(round('example/a', ({branch}) => branch !== 'back')).toBeNull();
    expect(round('other/x')).toBe('x (time box) → x');
  });

  test('a step is called by its id at home and with its process elsewhere', () => {
    expect([stepName('example/b', 'example/a'), stepName('other/x', 'example/a')]).toEqual(['b', 'other/x']);
  });
});

test('a step can finish if an end can be reached, through what it runs', () => {
  const graph = graphOf({
    example: {steps: {a: {owner, run: 'fine'}, b: {owner, run: 'stuck'}, c: {owner, run: 'missing'}}},
    fine: {steps: {f: {owner, run: 'finer'}}},
    finer: {
      steps: {g: {owner, choose: {again: {when: 'Again', next: 'g'}, over: {otherwise: 'Over', end: 'x'}}}},
    },
    stuck: {steps: {s: {owner, next: 't'}, t: {owner, next: 's'}}},
    itself: {steps: {i: {owner, run: 'itself'}}},
  });
  expect([...canFinish(graph)].sort()).toEqual(['example/c', 'fine/f', 'finer/g']);
});

describe('quick ways', () => {
  test('go on past a process that ends after its first step', () => {
    const graph = graphOf({
      outer: {steps: {o: {owner, run: 'two'}, p: {owner}}},
      two: {steps: {a: {owner}, b: {owner}}},
    });
    expect(ways(quickWays(graph))['outer/o']).toEqual(['o → p', 'o → two/a']);
  });

  test('take no time: no wait, no wait for somebody, no time box; and lead into what is run', () => {
    const graph = graphOf({
      example: {
        steps: {
          a: {
            owner,
            choose: {now: {when: 'Now', next: 'b'}, later: {otherwise: 'Later', wait: '1 hour', next: 'b'}},
          },
          b: {owner, run: 'quick'},
          c: {owner, run: 'slow'},
          d: {owner, run: 'slower'},
          e: {owner, timebox: {after: '1 hour', next: 'a'}},
        },
      },
      quick: {steps: {q: {owner}}},
      slow: {steps: {s: {owner, wait_for: {reply_from: 'guest', at_most: '1 day'}}}},
      slower: {steps: {before: {owner}, t: {owner, run: 'slow'}}},
    });
    expect(ways(quickWays(graph))).toEqual({
      'example/a': ['a (now) → b'],
      'example/b': ['b → c', 'b → quick/q'],
      'example/c': ['c → slow/s'],
      'example/d': ['d → slower/before'],
      'example/e': [],
      'quick/q': ['q → end: done'],
      'slow/s': [],
      'slower/before': ['before → t'],
      'slower/t': ['t → slow/s'],
    });
  });

  test('go on past a process whose every part is quick, however deep', () => {
    const graph = graphOf({
      outer: {steps: {o: {owner, run: 'middle'}, p: {owner}}},
      middle: {steps: {m: {owner, run: 'inner'}}},
      inner: {
        steps: {
          i: {owner, choose: {over: {when: 'Over', end: 'over'}, more: {otherwise: 'More', next: 'j'}}},
          j: {owner, choose: {over: {when: 'Over', end: 'over'}, again: {otherwise: 'Again', next: 'j'}}},
        },
      },
    });
    expect(ways(quickWays(graph))['outer/o']).toEqual(['o → p', 'o → middle/m']);
    expect(quickWays(graph).edges['middle/m']?.at(-1)).toEqual({
      from: 'middle/m',
      to: {type: 'step', key: 'inner/i'},
      branch: null,
      timedOut: false,
      waits: false,
      transfers: false,
    });
  });
});

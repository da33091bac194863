import {join} from 'node:path';
import {compile, type RoleFacts, roleFacts} from 'team-compass';
import {expect, test} from 'vitest';

const {compass} = compile(join(import.meta.dirname, '..'));

test('the External Liaison of this handbook: all that the page answers', () => {
  const liaison = compass.roles['external-liaison'];
  const {work, decisions, news, holding, atHand} = roleFacts(compass, liaison as NonNullable<typeof liaison>);
  expect(short(work, ({parts}) => parts)).toEqual([
    [
      '6 incident-response/name-liaison',
      {kind: 'asked', roles: ['external-liaison'], owner: 'incident-commander'},
    ],
    ['· incident-response/send-update every 3 hours', {kind: 'owner', as: null, doneBy: []}],
    ['8 incident-response/announce', {kind: 'owner', as: null, doneBy: []}],
    [
      '9 incident-response/write-report within 5 working days',
      {kind: 'consulted', as: null, owner: 'incident-commander'},
    ],
    [
      '1 hand-over/ask',
      {kind: 'owner', as: 'outgoing', doneBy: []},
      {
        kind: 'asked',
        roles: ['external-liaison'],
        owner: 'outgoing',
      },
    ],
    ['2 hand-over/tell', {kind: 'owner', as: 'incoming', doneBy: []}],
  ]);
  expect(short(decisions, (step) => step.decisions)).toEqual([
    ['1 hand-over/ask', {kind: 'designation', role: null, tries: 2, mayKeep: false}],
  ]);
  expect(news).toEqual([]);
  expect(holding).toEqual({
    held: 'per_run',
    holders: null,
    claimed: false,
    defaults: ['incident-commander', 'support-steward'],
    candidates: 'anyone',
    mayDecline: true,
    tieBreak: null,
    backup: null,
    handOver: ['hand-over'],
    alsoIs: [],
    backs: [],
    reachedOn: 'support-chat',
    rota: null,
  });
  expect(atHand).toEqual({
    sends: ['incident-update', 'incident-resolved', 'role-changed'],
    opens: [],
    writesTo: ['support-desk', 'support-chat'],
  });
});

type Item = RoleFacts['work'][number]['steps'][number] | RoleFacts['decisions'][number]['steps'][number];

function short<Found extends Item>(found: {steps: Found[]}[], partsOf: (item: Found) => unknown[]) {
  return found.flatMap(({steps}) =>
    steps.map((item) => {
      const {number, key, within, every} = item.step;
      const time = within ? ` within ${within}` : every ? ` every ${every}` : '';
      return [`${number ?? '·'} ${key}${time}`, ...partsOf(item)];
    }),
  );
}

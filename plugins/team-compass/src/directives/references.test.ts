import {expect, test} from 'vitest';
import {parsePage} from '../model/parse-page';
import {referencesOf} from './page-references';
import {splitTerms} from './references';

test('what a page names, in its front matter and in its text, each where it stands', () => {
  const text = `---
kind: role
title: Commander
held: per_run
default: steward
---

A :term[Incidents] and :term[those]{ref="External Liaison"}.

::glossary{terms="incident, change request,incident"}

:button[Go]{template='first-response'} ::roles{process=x}

::roles{process=incident-response}

:kbd[no]{template=x} 10:30
`;
  const page = parsePage({file: 'docs/commander.md', text, fault: null});
  const lines = text.split('\n');
  const found = referencesOf(page).map(({kind, name, place: {start, end}, inText, path}) => ({
    kind,
    name,
    quote: lines[start.line - 1]?.slice(start.column - 1, end.column - 1),
    from: inText ? start.line : path.join('.'),
  }));
  expect(found).toEqual([
    {kind: 'role', name: 'steward', quote: 'steward', from: 'default'},
    {kind: 'term', name: 'Incidents', quote: ':term[Incidents]', from: 8},
    {kind: 'term', name: 'External Liaison', quote: 'External Liaison', from: 8},
    {kind: 'term', name: 'incident', quote: 'incident', from: 10},
    {kind: 'term', name: 'change request', quote: 'change request', from: 10},
    {kind: 'term', name: 'incident', quote: 'incident', from: 10},
    {kind: 'template', name: 'first-response', quote: 'first-response', from: 12},
    {kind: 'process', name: 'incident-response', quote: 'incident-response', from: 14},
  ]);
});

test('a list of terms is split at commas, without empty ones', () => {
  expect(splitTerms(' a,b c , ,docs:Support Team,')).toEqual(['a', 'b c', 'docs:Support Team']);
});

import {expect, test} from 'vitest';
import {keepCase} from './keep-case';
import {pluralOf} from './plural';

test.each([
  ['Incident', 'Incident', 'Outage', 'Outage'],
  ['incident', 'Incident', 'Outage', 'outage'],
  ['INCIDENT', 'Incident', 'Outage', 'OUTAGE'],
  ['Hub keeper', 'Hub Keeper', 'Site Guide', 'Site guide'],
  ['hub Keeper', 'Hub Keeper', 'Site Guide', 'site Guide'],
  ['hUb', 'Hub', 'Site', null],
  ['HUB', 'Hub', 'Größe', null],
])('%s, which is %s, is as %s: %s', (written, old, name, wanted) => {
  expect(keepCase(written, old, name)).toBe(wanted);
});

const names = (title: string, plural: string | null) => ({id: 'x', title, plural});

test.each([
  [names('Incident', 'Incidents'), 'Outage', [], 'Outages'],
  [names('Incident', 'Incidents'), 'Box', [], 'Boxes'],
  [names('Box', 'boxes'), 'Policy', [], 'Policies'],
  [names('Incident', 'Incidents'), 'Day', [], 'Days'],
  [names('Triage', null), 'Sorting', [], null],
  [names('Standard', 'Standards'), 'Outage', ['Outage', 'Outages'], 'Outages'],
  [names('Standard', 'Standards'), 'Standard', ['Outage'], 'Standards'],
])('the plural of %j, called %s: %s', (old, title, aliases, wanted) => {
  expect(pluralOf(old, title, undefined, aliases)).toBe(wanted);
  expect(pluralOf(old, title, 'Said', aliases)).toBe('Said');
});

test.each([
  [names('Criterion', 'Criteria'), 'Standard', [], 'Standards'],
  [names('Standard', 'Standards'), 'Criterion', ['Criterion', 'Criteria'], 'Criteria'],
])('a plural that nobody can know is asked for: %j, called %s', (old, title, aliases, likely) => {
  expect(() => pluralOf(old, title, undefined, aliases)).toThrow(
    `Unexpected plural \`${old.plural}\` of \`${old.title}\`, expected that of \`${title}\`, too, such as \`--plural "${likely}"\`.`,
  );
});

import {expect, test} from 'vitest';
import {issueUrl} from './issue-url';

test('an issue form, with all that can be filled in', () => {
  const url = issueUrl({
    repository: '2i2c-org/infrastructure',
    form: '01_new-issue.yml',
    title: 'Down & out? 100 %',
    labels: ['type: Hub Incident', 'support'],
    fields: {'what-happened': 'a\nb=c'},
  });
  expect(url).toBe(
    'https://github.com/2i2c-org/infrastructure/issues/new?template=01_new-issue.yml&title=Down+%26+out%3F+100+%25&labels=type%3A+Hub+Incident%2Csupport&what-happened=a%0Ab%3Dc',
  );
});

test('an issue template, with nothing filled in', () => {
  expect(issueUrl({repository: 'a/b', form: 'report.md'})).toBe(
    'https://github.com/a/b/issues/new?template=report.md',
  );
});

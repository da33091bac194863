import {expect, test} from 'vitest';
import {isPullRequest} from './pull-request';

test.each([
  ['GITHUB_EVENT_NAME', 'pull_request'],
  ['GITHUB_EVENT_NAME', 'pull_request_target'],
  ['GITHUB_EVENT_NAME', 'pull_request_review'],
  ['CI_MERGE_REQUEST_IID', '7'],
  ['CIRCLE_PULL_REQUEST', 'https://github.com/a/b/pull/7'],
  ['BUILDKITE_PULL_REQUEST', '7'],
  ['TRAVIS_PULL_REQUEST', '7'],
  ['DRONE_PULL_REQUEST', '7'],
  ['CHANGE_ID', '7'],
  ['SYSTEM_PULLREQUEST_PULLREQUESTID', '7'],
])('%s=%s is a pull request', (name, value) => {
  expect(isPullRequest({[name]: value})).toBe(true);
});

test.each([
  ['GITHUB_EVENT_NAME', 'schedule'],
  ['GITHUB_EVENT_NAME', 'push'],
  ['BUILDKITE_PULL_REQUEST', 'false'],
  ['TRAVIS_PULL_REQUEST', 'false'],
  ['DRONE_PULL_REQUEST', ''],
  ['HOME', '7'],
])('%s=%s is none', (name, value) => {
  expect(isPullRequest({[name]: value})).toBe(false);
});

/** Whether this is the check of a pull request, by what the usual services set in one. */
export const isPullRequest = (env: NodeJS.ProcessEnv): boolean =>
  env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true || names.some((name) => isSet(env[name]));

const names = [
  'APPVEYOR_PULL_REQUEST_NUMBER',
  'BITBUCKET_PR_ID',
  'BUILDKITE_PULL_REQUEST',
  'CHANGE_ID', // Jenkins
  'CIRCLE_PULL_REQUEST',
  'CIRRUS_PR',
  'CI_COMMIT_PULL_REQUEST', // Woodpecker
  'CI_MERGE_REQUEST_IID', // GitLab
  'DRONE_PULL_REQUEST',
  'SEMAPHORE_GIT_PR_NUMBER',
  'SYSTEM_PULLREQUEST_PULLREQUESTID', // Azure
  'TRAVIS_PULL_REQUEST',
  'VERCEL_GIT_PULL_REQUEST_ID',
];

/** Some set it in every run, and say so where it is none. */
const isSet = (value = '') => value !== '' && value !== 'false' && value !== '0';

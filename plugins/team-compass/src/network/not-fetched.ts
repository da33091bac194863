/** What was asked for did not come, or not as it may. The message says why, in words for the one who asked. */
export class NotFetched extends Error {}

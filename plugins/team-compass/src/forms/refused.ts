/** What was read is no issue template, or not what a snapshot can hold. The message says why, in words for the one who asked. */
export class RefusedForms extends Error {}

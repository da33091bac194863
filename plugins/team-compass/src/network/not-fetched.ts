/** What was asked for did not come, or not as it may. The message says why, in words for the one who asked. */
export class NotFetched extends Error {
  /** What was answered instead, if anything was. */
  status: number | null;

  constructor(message: string, {status = null, ...options}: ErrorOptions & {status?: number | null} = {}) {
    super(message, options);
    this.status = status;
  }
}

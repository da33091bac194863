import {isLoopback, judgeAddress} from './judge-address';
import {NotFetched} from './not-fetched';

/** What one question to another site may take at most. */
export const fetchLimits = {
  /** Bytes of the answer, once any packing of the connection is undone. */
  bytes: 16 * 1024 * 1024,
  /** Milliseconds from the first word to the last byte, redirects included. */
  milliseconds: 10_000,
  redirects: 3,
};

export interface Asked {
  /** The hosts that may be asked, as in `docs.example.org`; a loopback address may always be. */
  hosts: string[];
  headers?: Record<string, string>;
  /** Hears how many bytes came so far, and of how many where that is known. */
  onProgress?: (bytes: number, of: number | null) => void;
  /** Ends the wait; without one, the limit counts from now. Several questions can share one. */
  signal?: AbortSignal;
}

/**
 * Fetches a file of another site: by https, from a host that was named beforehand, within the limits.
 * Redirects are followed on the same host only. A loopback address may speak http.
 *
 * @throws {NotFetched} in every other case; nothing of the answer is used then
 */
export async function fetchWhole(address: string, asked: Asked): Promise<Uint8Array> {
  const signal = asked.signal ?? AbortSignal.timeout(fetchLimits.milliseconds);
  try {
    const headers = headersOf(asked, address);
    const response = await follow(judgeAddress(address, asked.hosts), {headers, signal});
    return await wholeBody(response, asked.onProgress);
  } catch (error) {
    throw error instanceof NotFetched ? error : notFetched(error, address, signal);
  }
}

/** What goes with a question may be a secret, which the error of the platform would show. */
function headersOf({headers}: Asked, address: string): Headers {
  try {
    return new Headers(headers);
  } catch {
    throw new NotFetched(
      `Unexpected character in what goes with the question to ${address}, expected text of one line`,
    );
  }
}

async function follow(
  first: URL,
  {headers, signal}: {headers: Headers; signal: AbortSignal},
): Promise<Response> {
  let url = first;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, {headers, signal, redirect: 'manual', credentials: 'omit'});
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return answered(response, url);
    leave(response.body);
    if (redirects === fetchLimits.redirects)
      throw new NotFetched(
        `Unexpected redirect to \`${location}\` after ${redirects} others, expected the file by then`,
      );
    url = judgeRedirect(location, url);
  }
}

function judgeRedirect(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (url?.host === from.host && (url.protocol === 'https:' || isLoopback(url))) return url;
  throw new NotFetched(`Unexpected redirect to \`${location}\`, expected one within https://${from.host}`);
}

async function answered(response: Response, url: URL): Promise<Response> {
  if (response.status === 200) return response;
  leave(response.body);
  const {status} = response;
  throw new NotFetched(`Unexpected answer ${status} from ${url.href}, expected 200`, {status});
}

async function wholeBody(response: Response, onProgress: Asked['onProgress']): Promise<Uint8Array> {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const isPacked = response.headers.has('content-encoding');
  const of = Number.isSafeInteger(length) && !isPacked ? length : null;
  if (of !== null && of > fetchLimits.bytes) {
    leave(response.body);
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of partsOf(response)) {
    bytes += part.byteLength;
    if (bytes > fetchLimits.bytes) throw tooLarge();
    parts.push(part);
    onProgress?.(bytes, of);
  }
  if (of !== null && bytes !== of)
    throw new NotFetched(`Unexpected end after ${bytes} bytes, expected ${of}: the answer is cut off`);
  return Buffer.concat(parts);
}

/** What comes, part by part. Whoever stops reading closes the connection. */
async function* partsOf({body}: Response): AsyncIterable<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) yield read.value;
  } finally {
    leave(reader);
  }
}

/** Closes a connection, and waits for nothing: what is being unpacked may never be heard of again. */
function leave(open: {cancel(): Promise<void>} | null | undefined): void {
  open?.cancel().catch(() => {});
}

const tooLarge = () =>
  new NotFetched(`Unexpected size of the answer, expected at most ${fetchLimits.bytes / 1024 / 1024} MiB`);

/** The words for what the connection itself has failed at. */
function notFetched(error: unknown, address: string, signal: AbortSignal): NotFetched {
  if (signal.aborted)
    return new NotFetched(
      `Unexpected wait for ${address}, expected the whole answer within ${fetchLimits.milliseconds / 1000} seconds`,
    );
  const {cause, message} = error as Error;
  const why = cause instanceof Error ? cause.message : message;
  return new NotFetched(`Unexpected failure of the connection to ${address}: ${why}`, {cause: error});
}

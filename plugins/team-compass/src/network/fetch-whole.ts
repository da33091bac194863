import http, {type IncomingMessage} from 'node:http';
import https from 'node:https';
import {pipeline, type Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
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
    const answer = await follow(judgeAddress(address, asked.hosts), {headers, signal});
    return await wholeBody(answer, asked.onProgress);
  } catch (error) {
    throw error instanceof NotFetched ? error : notFetched(error, address, signal);
  }
}

/** What goes with a question may be a secret, which the error of the platform would show. */
function headersOf({headers}: Asked, address: string): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    throw new NotFetched(
      `Unexpected character in what goes with the question to ${address}, expected text of one line`,
    );
  }
}

interface Question {
  headers: Record<string, string>;
  signal: AbortSignal;
}

async function follow(first: URL, question: Question): Promise<IncomingMessage> {
  let url = first;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(url, question);
    const {statusCode = 0} = answer;
    const {location} = answer.headers;
    if (statusCode === 200) return answer;
    answer.destroy();
    if (statusCode < 300 || statusCode > 399 || location === undefined)
      throw new NotFetched(`Unexpected answer ${statusCode} from ${url.href}, expected 200`, {
        status: statusCode,
      });
    if (redirects === fetchLimits.redirects)
      throw new NotFetched(
        `Unexpected redirect to \`${location}\` after ${redirects} others, expected the file by then`,
      );
    url = judgeRedirect(location, url);
  }
}

/** The beginning of an answer. */
function ask(url: URL, {headers, signal}: Question): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    send(
      url,
      {headers: {accept: '*/*', 'accept-encoding': 'gzip', 'user-agent': 'compass', ...headers}, signal},
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

function judgeRedirect(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (url?.host === from.host && (url.protocol === 'https:' || isLoopback(url))) return url;
  throw new NotFetched(`Unexpected redirect to \`${location}\`, expected one within https://${from.host}`);
}

async function wholeBody(answer: IncomingMessage, onProgress: Asked['onProgress']): Promise<Uint8Array> {
  const length = Number(answer.headers['content-length'] ?? Number.NaN);
  const isPacked = answer.headers['content-encoding'] !== undefined;
  const of = Number.isSafeInteger(length) && !isPacked ? length : null;
  if (of !== null && of > fetchLimits.bytes) {
    answer.destroy();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop closes the connection.
  for await (const part of unpacked(answer) as AsyncIterable<Buffer>) {
    bytes += part.byteLength;
    if (bytes > fetchLimits.bytes) throw tooLarge();
    parts.push(part);
    onProgress?.(bytes, of);
  }
  if (of !== null && bytes !== of)
    throw new NotFetched(`Unexpected end after ${bytes} bytes, expected ${of}: the answer is cut off`);
  return Buffer.concat(parts);
}

/** An answer as it was before it was packed for the connection. */
function unpacked(answer: IncomingMessage): Readable {
  const packing = answer.headers['content-encoding']?.trim().toLowerCase();
  if (packing === undefined || packing === 'identity') return answer;
  if (packing === 'gzip' || packing === 'x-gzip') return pipeline(answer, createGunzip(), () => {});
  answer.destroy();
  throw new NotFetched(`Unexpected packing \`${packing}\` of the answer, expected \`gzip\` or none`);
}

const tooLarge = () =>
  new NotFetched(`Unexpected size of the answer, expected at most ${fetchLimits.bytes / 1024 / 1024} MiB`);

/** The words for what the connection itself has failed at. */
function notFetched(error: unknown, address: string, signal: AbortSignal): NotFetched {
  if (signal.aborted)
    return new NotFetched(
      `Unexpected wait for ${address}, expected the whole answer within ${fetchLimits.milliseconds / 1000} seconds`,
    );
  const {message} = error as Error;
  return new NotFetched(`Unexpected failure of the connection to ${address}: ${message}`, {cause: error});
}

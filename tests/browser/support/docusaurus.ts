import {type ChildProcess, spawn} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {root} from './site-copy';

/** Docusaurus neither asks for updates nor opens a browser. */
const env = {...process.env, NO_UPDATE_NOTIFIER: '1', BROWSER: 'none', FORCE_COLOR: '0'};
const command = join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

export interface Built {
  exitCode: number | null;
  /** Everything that was printed. */
  output: string;
}

/** Runs `docusaurus build` in a site and waits for it; a build that fails is an answer too. */
export async function buildSite(folder: string, args: string[] = []): Promise<Built> {
  const running = start(folder, ['build', ...args]);
  return {exitCode: await running.ended, output: running.output()};
}

export interface DevServer {
  /** The address of the site's root, base path included. */
  url: string;
  /** Everything that was printed until now. */
  output(): string;
  /** Ends the server and all processes that it started. */
  stop(): Promise<void>;
}

/**
 * Runs `docusaurus start` in a site, usually a `copySite()`, until it answers.
 *
 * @param baseUrl what the site's configuration says
 * @throws with all that was printed, when the server ends or does not answer in time
 */
export async function startDevServer(
  folder: string,
  {baseUrl = '/', seconds = 180} = {},
): Promise<DevServer> {
  const port = await freePort();
  const running = start(folder, ['start', '--no-open', '--host', '127.0.0.1', '--port', String(port)]);
  const url = `http://127.0.0.1:${port}${baseUrl}`;
  for (const until = Date.now() + seconds * 1000; ; await pause(250)) {
    if (await answers(url)) return {url, output: running.output, stop: running.stop};
    const hasEnded = running.child.exitCode !== null || running.child.signalCode !== null;
    if (!hasEnded && Date.now() < until) continue;
    await running.stop();
    throw new Error(`The dev server ${hasEnded ? 'ended' : 'did not answer'}:\n${running.output()}`);
  }
}

interface Running {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts Docusaurus as the head of its own process group, so that all of it can be ended at once. */
function start(folder: string, args: string[]): Running {
  const child = spawn(process.execPath, [command, ...args], {cwd: folder, env, detached: true});
  const kill = () => endGroup(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  process.once('exit', kill);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => process.removeListener('exit', kill));
  const stop = async () => {
    kill();
    await ended;
  };
  return {child, output: () => printed, ended, stop};
}

function endGroup({pid}: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  await response?.body?.cancel();
  return response?.ok ?? false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

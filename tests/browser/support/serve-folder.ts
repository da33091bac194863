import {createReadStream, type Stats, statSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

export interface Served {
  /** The address of the folder's root, base path included, with a `/` at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port of this machine alone, as a static host would:
 * folders by their `index.html`, `page` by `page.html`, anything else by `404.html` with status 404.
 *
 * @param baseUrl the path below which the site was built, with `/` at both ends; nothing is served outside it
 */
export async function serveFolder(folder: string, {baseUrl = '/'} = {}): Promise<Served> {
  const server = createServer(({url = '/'}, response) => {
    const {pathname, search} = new URL(url, 'http://localhost');
    if (!pathname.startsWith(baseUrl)) return send(response, 404, null);
    const path = `/${decodeURIComponent(pathname.slice(baseUrl.length))}`;
    const found = isFolder(join(folder, path)) && !path.endsWith('/') ? 'folder' : fileFor(folder, path);
    if (found !== 'folder') return send(response, found ? 200 : 404, found ?? join(folder, '404.html'));
    response.writeHead(301, {location: `${pathname}/${search}`}).end();
  });
  const port = await listen(server);
  return {url: `http://127.0.0.1:${port}${baseUrl}`, close: () => close(server)};
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

function fileFor(folder: string, path: string): string | null {
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  const found = candidates.map((candidate) => join(folder, candidate)).find((file) => stat(file)?.isFile());
  return found?.startsWith(folder) ? found : null;
}

function send(response: ServerResponse, status: number, file: string | null): void {
  if (!file || !stat(file)?.isFile()) {
    response.writeHead(status, {'content-type': 'text/plain'}).end('Not found\n');
    return;
  }
  response.writeHead(status, {'content-type': types[extname(file)] ?? 'application/octet-stream'});
  createReadStream(file).pipe(response);
}

const stat = (path: string): Stats | undefined => statSync(path, {throwIfNoEntry: false});
const isFolder = (path: string) => stat(path)?.isDirectory() ?? false;

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {deflateSync, gzipSync} from 'node:zlib';

const header = '# Sphinx inventory version 2\n# Project: Guide\n# Version: 2\n# packed with zlib\n';

/** An `objects.inv` with these lines. */
export const inventoryOf = (...lines: string[]) =>
  Buffer.concat([Buffer.from(header), deflateSync(`${lines.join('\n')}\n`)]);

const good = inventoryOf('Day std:term -1 t.html#term-Day -');
const mebi = 1024 * 1024;

type Way = (response: ServerResponse, request: IncomingMessage) => void;

const whole = (body: Buffer, headers = {}, status = 200): Way => {
  return (response) => response.writeHead(status, headers).end(body);
};
const redirect = (to: string): Way => whole(Buffer.alloc(0), {location: to}, 302);

/** Sends a piece again and again, as fast as it is taken. */
const endless: Way = (response) => {
  const piece = Buffer.alloc(mebi);
  const more = () => {
    while (response.write(piece));
  };
  response.on('drain', more);
  more();
};

const drip: Way = (response) => {
  response.write(good.subarray(0, 60));
  const timer = setInterval(() => response.write('.'), 200);
  response.on('close', () => clearInterval(timer));
};

/** Speaks to the socket itself. */
const raw =
  (text: string | Buffer, {ends = true} = {}): Way =>
  (_response, {socket}) => {
    socket.write(text);
    if (ends) socket.end();
  };

/** Ways in which a server can answer that are no good, and what is said of each. */
export const badWays: Record<string, {way: Way; says: string}> = {
  'does not answer': {way: () => {}, says: 'expected the whole answer within 10 seconds'},
  'sends a byte now and then': {way: drip, says: 'expected the whole answer within 10 seconds'},
  'never ends its headers': {
    way: raw('HTTP/1.1 200 OK\r\nx-a: b\r\n', {ends: false}),
    says: 'expected the whole answer within 10 seconds',
  },
  'never ends': {way: endless, says: 'Unexpected size of the answer, expected at most 16 MiB'},
  'announces a gigabyte': {
    way: raw('HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n# Sphinx'),
    says: 'Unexpected size of the answer, expected at most 16 MiB',
  },
  'redirects elsewhere': {
    way: redirect('https://elsewhere.example/objects.inv'),
    says: 'Unexpected redirect to `https://elsewhere.example/objects.inv`, expected one within',
  },
  'redirects to a private address': {
    way: redirect('http://10.0.0.1/objects.inv'),
    says: 'Unexpected redirect to `http://10.0.0.1/objects.inv`, expected one within',
  },
  'redirects to another port of this machine': {
    way: redirect('http://127.0.0.1:1/objects.inv'),
    says: 'Unexpected redirect to `http://127.0.0.1:1/objects.inv`, expected one within',
  },
  'redirects to a file': {
    way: redirect('file:///etc/passwd'),
    says: 'Unexpected redirect to `file:///etc/passwd`, expected one within',
  },
  'redirects in a circle': {
    way: (response, {url}) => redirect(`${url}?`)(response, {} as IncomingMessage),
    says: 'after 3 others, expected the file by then',
  },
  'packs gigabytes into the names': {
    way: whole(Buffer.concat([Buffer.from(header), deflateSync(Buffer.alloc(80 * mebi))])),
    says: 'Unexpected size, expected at most 64 MiB of names',
  },
  'packs gigabytes into the connection': {
    way: whole(gzipSync(Buffer.alloc(80 * mebi)), {'content-encoding': 'gzip'}),
    says: 'Unexpected size of the answer, expected at most 16 MiB',
  },
  'announces more than it sends': {
    way: raw(`HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n${header}`),
    says: 'Unexpected failure of the connection to',
  },
  'announces less than it sends': {
    way: raw(
      Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${good.length - 5}\r\n\r\n`), good]),
    ),
    says: 'Unexpected packing, expected names that are packed with zlib: the file is damaged or cut off',
  },
  'cuts off': {
    way: raw(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n10\r\n# Sphinx inv`),
    says: 'Unexpected failure of the connection to',
  },
  'hangs up': {way: raw(''), says: 'Unexpected failure of the connection to'},
  'speaks another language': {
    way: raw('220 mail.example ESMTP\r\n'),
    says: 'Unexpected failure of the connection to',
  },
  'says 404': {way: whole(good, {}, 404), says: 'Unexpected answer 404 from'},
  'says 500': {way: whole(good, {}, 500), says: 'Unexpected answer 500 from'},
  'says nothing with 204': {way: whole(Buffer.alloc(0), {}, 204), says: 'Unexpected answer 204 from'},
  'sends nothing': {way: whole(Buffer.alloc(0)), says: 'Unexpected first line ``'},
  'sends a page': {
    way: whole(Buffer.from('<!doctype html>\n<title>Sign in</title>\n')),
    says: 'Unexpected first line `<!doctype html>`, expected `# Sphinx inventory version 2`',
  },
  'leads elsewhere in its names': {
    way: whole(inventoryOf('Day std:term -1 https://elsewhere.example/ -')),
    says: 'Unexpected location `https://elsewhere.example/` of `Day`',
  },
};

/** A server on this machine that answers `/good`, and badly at `/bad/N`, N being the place of the way in the list. */
export async function startBadServer() {
  const ways = Object.values(badWays);
  const server = createServer((request, response) => {
    const [, kind, index] = /^\/(\w+)\/?(\d*)/.exec(request.url ?? '') ?? [];
    const way = kind === 'moved' ? redirect('/good/objects.inv') : ways[Number(index)]?.way;
    if (kind === 'good') whole(good)(response, request);
    else way?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {dirname, join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {compass} from '../support/compass';
import {type Files, writeHandbook} from '../support/handbook';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const redirect =
  (status: number, location: string): Answer =>
  (_request, response) => {
    response.writeHead(status, {location}).end();
  };
const status =
  (code: number, headers = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end();
  };

/** A site that answers as told by path, and keeps a list of what it was asked. */
async function site(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const now = {open: 0, most: 0};
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    now.open += 1;
    now.most = Math.max(now.most, now.open);
    response.on('close', () => {
      now.open -= 1;
    });
    (answers[request.url ?? ''] ?? status(200))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {home: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, now};
}

const page = (...lines: string[]) =>
  `---\ntitle: Start\n---\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const handbook = (files: Files) => writeHandbook({'compass.yml': 'login: [desk.example.org]\n', ...files});

const run = (root: string, args: string[] = [], env = {}, signal?: AbortSignal) =>
  compass(
    ['links', root, '--today', '2026-11-25', '--allow-loopback', '--pause', '0', '--wait', '10000', ...args],
    {env: {GITHUB_EVENT_NAME: undefined, ...env}, ...(signal && {signal})},
  );

/** What was said of each path of the site. */
async function said(home: string, paths: string[], args: string[] = []) {
  const root = handbook({'docs/index.md': page(...paths.map((path) => `<${home}${path}>`))});
  const {out, err} = await run(root, ['--format', 'json', ...args]);
  expect(err).toBe('');
  const {addresses} = JSON.parse(out) as {addresses: {url: string; state: string; to: string; why: string}[]};
  return Object.fromEntries(
    addresses.map(({url, state, to, why}) => [
      url.replace(home, ''),
      [state, to ?? why].filter(Boolean).join(': '),
    ]),
  );
}

describe('what is said of an address', () => {
  test('by what its site answers', async () => {
    const {home, asked} = await site({
      '/moved': redirect(301, '/fine'),
      '/for-now': redirect(302, '/fine'),
      '/far': redirect(301, Buffer.from('/für').toString('latin1')),
      '/404': status(404),
      '/410': status(410),
      '/500': status(500),
      '/round': redirect(301, '/round'),
      '/no-heads': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
    });
    expect(
      await said(home, [
        '/fine',
        '/moved',
        '/for-now',
        '/far',
        '/404',
        '/410',
        '/500',
        '/round',
        '/no-heads',
      ]),
    ).toEqual({
      '/fine': 'fine',
      '/moved': `moved: ${home}/fine`,
      '/for-now': 'fine',
      '/far': `moved: ${home}/f%C3%BCr`,
      '/404': 'gone: the answer is 404',
      '/410': 'gone: the answer is 410',
      '/500': 'unsure: the answer is 500',
      '/round': 'gone: it leads from address to address without end',
      '/no-heads': 'fine',
    });
    // The page itself is asked for only where its head was not to be had.
    expect(asked.filter((line) => line.startsWith('GET'))).toEqual([
      'GET /404',
      'GET /410',
      'GET /500',
      'GET /no-heads',
    ]);
  });

  test('that leads into a private network: it is not asked, whatever leads there', async () => {
    const inward = [
      'http://10.1.2.3/',
      'https://10.1.2.3/',
      'http://169.254.169.254/latest/meta-data',
      'http://127.0.0.2/',
      'https://127.0.0.2/',
      'http://0.0.0.0/',
      'http://[::1]/',
      'https://[::1]/',
      'http://[::ffff:10.1.2.3]/',
      'http://[fd00::1]/',
      'http://[::7f00:1]/',
      'https://[::a01:203]/',
      'http://[64:ff9b::a01:203]/',
      'http://[2002:a01:203::]/',
      'http://[fec0::1]/',
      'http://[4000::1]/',
      'http://0xa010203/',
      'http://2886729729/',
    ];
    const ways = inward.map(
      (location, index) => [`/${String.fromCharCode(97 + index)}`, redirect(302, location)] as const,
    );
    const {home, asked} = await site({
      ...Object.fromEntries(ways),
      '/z': redirect(302, 'file:///etc/passwd'),
    });
    const answers = await said(home, [...ways.map(([path]) => path), '/z']);
    expect(answers).toEqual({
      ...Object.fromEntries(
        ways.map(([path]) => [path, 'unsure: it is no public address, and was not asked']),
      ),
      '/z': 'unsure: it leads to what is no address of a page',
    });
    expect(asked).toHaveLength(ways.length + 1);
  });

  test('of this machine itself: it is not asked, by number or by name', async () => {
    const {home, asked} = await site({});
    const named = home.replace('127.0.0.1', 'localhost');
    const root = handbook({'docs/index.md': page(`<${home}/>`, `<${named}/>`)});
    const {code, out} = await compass(['links', root, '--pause', '0'], {env: {GITHUB_EVENT_NAME: undefined}});
    expect([code, asked]).toEqual([0, []]);
    expect(out).toContain('2 addresses: 0 fine, 0 moved, 0 gone, 2 unsure.');
  });

  test('that never ends: its head is enough', async () => {
    const {home} = await site({
      '/endless': (request, response) => {
        if (request.method === 'HEAD') return void response.writeHead(405).end();
        const timer = setInterval(() => response.write('x'.repeat(65_536)), 1);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect(await said(home, ['/endless'])).toEqual({'/endless': 'fine'});
  });
});

describe('politeness', () => {
  test('one question at a time on a host', async () => {
    const {home, now} = await site({});
    const answers = await said(
      home,
      Array.from({length: 20}, (_, index) => `/${index}`),
    );
    expect(new Set(Object.values(answers))).toEqual(new Set(['fine']));
    expect(now.most).toBe(1);
  });

  test('one question at a time on a host that others lead to', async () => {
    const {home, now, asked} = await site({
      '/0': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
    });
    const leading = await Promise.all(
      [0, 1, 2].map(() => site({'/0': redirect(301, `${home}/0`), '/1': redirect(302, `${home}/1`)})),
    );
    const links = leading.flatMap(({home: from}) => [`<${from}/0>`, `<${from}/1>`]);
    const root = handbook({'docs/index.md': page(...links)});
    const {out} = await run(root);
    expect(out).toContain('6 addresses: 3 fine, 3 moved, 0 gone, 0 unsure.');
    expect([now.most, asked.length]).toEqual([1, 9]);
  });

  test('a silent host that others lead to is left alone after three tries', async () => {
    const {home, asked} = await site({'/': () => {}});
    const leading = await site(
      Object.fromEntries(['/1', '/2', '/3', '/4', '/5'].map((path) => [path, redirect(302, `${home}/`)])),
    );
    const answers = await said(leading.home, ['/1', '/2', '/3', '/4', '/5', '/6'], ['--wait', '100']);
    expect(Object.values(answers)).toEqual([
      ...Array(3).fill('unsure: no answer in time'),
      ...Array(2).fill('left: the host is left alone until next time'),
      'fine',
    ]);
    expect(asked).toHaveLength(3);
  });

  test('a site that wants to wait is asked again when it says', async () => {
    let times = 0;
    const {home, asked} = await site({
      '/busy': (_request, response) => {
        times += 1;
        response.writeHead(times < 2 ? 429 : 200, {'retry-after': '0'}).end();
      },
    });
    expect(await said(home, ['/busy'])).toEqual({'/busy': 'fine'});
    expect(asked).toEqual(['HEAD /busy', 'HEAD /busy']);
  });

  test('a site that wants to wait for long is left alone, with all its addresses', async () => {
    const {home, asked} = await site({'/a': status(429, {'retry-after': '3600'})});
    expect(await said(home, ['/a', '/b', '/c'])).toEqual({
      '/a': 'unsure: the answer is 429: the site asks to be left alone for now',
      '/b': 'left: the host is left alone until next time',
      '/c': 'left: the host is left alone until next time',
    });
    expect(asked).toEqual(['HEAD /a']);
  });

  test('a site that is silent is left alone after three tries', async () => {
    const silent = () => {};
    const {home, asked} = await site({'/1': silent, '/2': silent, '/3': silent, '/4': silent, '/5': silent});
    const answers = await said(home, ['/1', '/2', '/3', '/4', '/5'], ['--wait', '100']);
    expect(answers).toEqual({
      '/1': 'unsure: no answer in time',
      '/2': 'unsure: no answer in time',
      '/3': 'unsure: no answer in time',
      '/4': 'left: the host is left alone until next time',
      '/5': 'left: the host is left alone until next time',
    });
    expect(asked).toHaveLength(3);
  });

  test('an address is asked once, however many places name it, and a good answer counts for days', async () => {
    const {home, asked} = await site({'/gone': status(410)});
    const root = handbook({
      'docs/index.md': page(`[one](${home}/fine#a), [two](${home}/fine#b)`, `<${home}/gone>`),
      'docs/other.md': page(`<${home}/fine>`),
    });
    await run(root);
    expect(asked).toEqual(['HEAD /fine', 'HEAD /gone', 'GET /gone']);
    // What was gone is asked again: it may be back.
    expect((await run(root)).out).toContain('1 fine, 0 moved, 1 gone, 0 unsure (1 known from earlier days).');
    expect(asked.splice(0)).toEqual(['HEAD /fine', 'HEAD /gone', 'GET /gone', 'HEAD /gone', 'GET /gone']);
    await run(root, ['--today', '2026-12-01']);
    expect(asked.splice(0)).toEqual(['HEAD /gone', 'GET /gone']);
    await run(root, ['--today', '2026-12-02']);
    expect(asked.splice(0)).toEqual(['HEAD /fine', 'HEAD /gone', 'GET /gone']);
    await run(root, ['--max-age', '0']);
    expect(asked.splice(0)).toEqual(['HEAD /fine', 'HEAD /gone', 'GET /gone']);
  });

  test('what was heard is kept as it comes, for a run that is stopped', async () => {
    const paths = Array.from({length: 25}, (_, index) => `/${String.fromCharCode(97 + index)}`);
    const stopped = new AbortController();
    const {home, asked} = await site({'/b': status(404), '/y': () => stopped.abort()});
    const root = handbook({'docs/index.md': page(...paths.map((path) => `<${home}${path}>`))});
    expect((await run(root, [], {}, stopped.signal)).code).not.toBe(0);
    const file = join(root, 'node_modules/.cache/team-compass/links.json');
    const kept = JSON.parse(readFileSync(file, 'utf8')).map(({url}: {url: string}) => url.replace(home, ''));
    expect(kept).toEqual(paths.slice(0, 20).filter((path) => path !== '/b'));
    asked.splice(0);
    await run(root, ['--wait', '50']);
    expect(asked.filter((line) => line.startsWith('HEAD'))).toEqual(
      ['/b', ...paths.slice(20)].map((path) => `HEAD ${path}`),
    );
  });

  test.each(['', 'no JSON', '{}', '[1, null, {"url": 1}, {"url": "x", "day": "never", "state": "fine"}]'])(
    'a cache of %j is none',
    async (cache) => {
      const {home, asked} = await site({});
      const file = 'node_modules/.cache/team-compass/links.json';
      const root = handbook({'docs/index.md': page(`<${home}/>`), [file]: cache});
      expect((await run(root)).code).toBe(0);
      expect(asked).toEqual(['HEAD /']);
      expect(JSON.parse(readFileSync(join(root, file), 'utf8'))).toEqual([
        {url: `${home}/`, day: '2026-11-25', state: 'fine', status: 200, to: null},
      ]);
    },
  );
});

test.each(['node_modules', 'node_modules/.cache', 'node_modules/.cache/team-compass/links.json'])(
  'nothing is kept where %s is a link',
  async (linked) => {
    const {home, asked} = await site({});
    const elsewhere = writeHandbook({});
    const root = handbook({'docs/index.md': page(`<${home}/>`)});
    mkdirSync(dirname(join(root, linked)), {recursive: true});
    symlinkSync(linked.endsWith('.json') ? join(elsewhere, 'links.json') : elsewhere, join(root, linked));
    const before = readdirSync(elsewhere, {recursive: true});
    expect(await run(root)).toMatchObject({code: 0, err: ''});
    expect(await run(root)).toMatchObject({code: 0, err: ''});
    expect(asked).toEqual(['HEAD /', 'HEAD /']);
    expect(readdirSync(elsewhere, {recursive: true})).toEqual(before);
  },
);

describe('the report', () => {
  const desk = `---
kind: channel
title: Desk
medium: ticket
url: https://desk.example.org/tickets
checked_on: 2026-10-01
ask: keeper
audience: team
if_down: desk
---
`;
  const keeper = '---\nkind: role\ntitle: Page Keeper\nheld: standing\n---\n\nKeeps the pages.\n';

  async function rotten() {
    const {home} = await site({'/old': redirect(301, '/new'), '/gone': status(404), '/shut': status(403)});
    const root = handbook({
      'docs/index.md': page(
        `[old](${home}/old)`,
        `[gone](${home}/gone)`,
        `<${home}/shut>`,
        `<${home}/fine>`,
        '[desk](https://desk.example.org/)',
      ),
      'docs/desk.md': desk,
      'docs/keeper.md': keeper,
    });
    return {home, root};
  }

  test('as text: by page, then what is behind a login and whom to ask; nothing turns red', async () => {
    const {home, root} = await rotten();
    expect(await run(root)).toEqual({
      code: 0,
      err: '',
      out: `docs/index.md

      5:3  ${home}/old
           moved to ${home}/new
      6:3  ${home}/gone
           gone: the answer is 404
      7:3  ${home}/shut
           unsure: the answer is 403: a login is needed, or programs are not let in

Behind a login, where somebody has to look

  https://desk.example.org/
           in docs/index.md:9; ask somebody with a login; last seen: never noted
  https://desk.example.org/tickets
           in docs/desk.md:5; ask the Page Keeper; last seen: 2026-10-01

6 addresses: 1 fine, 1 moved, 1 gone, 1 unsure, 2 behind a login.
`,
    });
  });

  test('as the body of an issue', async () => {
    const {home, root} = await rotten();
    expect(
      (await run(root, ['--format', 'markdown'])).out,
    ).toBe(`6 addresses: 1 fine, 1 moved, 1 gone, 1 unsure, 2 behind a login.

## To be mended or looked at

### \`docs/index.md\`

- [ ] line 5: \`${home}/old\` has moved to \`${home}/new\`
- [ ] line 6: \`${home}/gone\` is gone: the answer is 404
- [ ] line 7: \`${home}/shut\` may be gone: the answer is 403: a login is needed, or programs are not let in

## Behind a login, where somebody has to look

- [ ] \`https://desk.example.org/\` in \`docs/index.md:9\`: ask somebody with a login, last seen on a day that nobody noted
- [ ] \`https://desk.example.org/tickets\` in \`docs/desk.md:5\`: ask the \`Page Keeper\`, last seen 2026-10-01
`);
  });

  test('says nothing as Markdown that a page or a site has brought in', async () => {
    const {home} = await site({'/x': redirect(301, '/`@everyone`<b>|')});
    const root = handbook({'docs/index.md': page(`[x](${home}/x)`), 'docs/a`b @all.md': page(`<${home}/x>`)});
    const {out} = await run(root, ['--format', 'markdown']);
    const outside = out.replace(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/@|<|\|/);
  });

  test('is cut where an issue would be too long', async () => {
    const {home} = await site({'/x': status(404)});
    const files = Array.from({length: 900}, (_, index) => [`docs/${index}.md`, page(`<${home}/x>`)]);
    const {out} = await run(handbook(Object.fromEntries(files)), ['--format', 'markdown']);
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/\n\d+ more lines are left out\.\n$/);
  });

  test('exits 1 for what is gone only where that is wanted', async () => {
    const {root} = await rotten();
    expect((await run(root, ['--fail'])).code).toBe(1);
    const {home} = await site({'/500': status(500)});
    expect((await run(handbook({'docs/index.md': page(`<${home}/500>`)}), ['--fail'])).code).toBe(0);
  });
});

test('a redirect to a page behind a login is followed no further', async () => {
  const {home} = await site({'/desk': redirect(302, 'http://desk.example.org/x')});
  const root = handbook({'docs/index.md': page(`<${home}/desk>`)});
  const {addresses, logins} = JSON.parse((await run(root, ['--format', 'json'])).out);
  expect([addresses, logins.map(({url}: {url: string}) => url)]).toEqual([[], [`${home}/desk`]]);
});

test.each([
  ['GITHUB_EVENT_NAME', 'pull_request_target'],
  ['CI_MERGE_REQUEST_IID', '7'],
])('with %s=%s, in a pull request, it does not run', async (name, value) => {
  const {home, asked} = await site({});
  const root = handbook({'docs/index.md': page(`<${home}/>`)});
  const {code, out, err} = await run(root, [], {[name]: value});
  expect([code, out, asked]).toEqual([2, '', []]);
  expect(err).toContain('Unexpected pull request');
  expect(existsSync(join(root, 'node_modules'))).toBe(false);
});

test('what no address can be is not asked', async () => {
  const {home, asked} = await site({});
  const links = [
    'mailto:a@example.org',
    `${home}/{{ variable }}`,
    '//example.org/',
    'javascript:1',
    `http://a:b@${home.slice(7)}/`,
  ];
  const root = handbook({'docs/index.md': page(...links.map((link) => `[x](<${link}>)`))});
  writeFileSync(join(root, 'compass.yml'), 'site: https://own.example.org/\n');
  writeFileSync(join(root, 'docs/own.md'), page('<https://own.example.org/index>'));
  expect((await run(root)).out).toBe('0 addresses: 0 fine, 0 moved, 0 gone, 0 unsure.\n');
  expect(asked).toEqual([]);
});

test('where no host answers at all, nothing is reported and nothing kept', async () => {
  const root = handbook({'docs/index.md': page('<http://127.0.0.1:1/>', '<http://127.0.0.1:2/>')});
  expect(await run(root)).toEqual({
    code: 2,
    out: '',
    err: 'compass: No address answered: there is no network here. Nothing was looked up.\n',
  });
  expect(existsSync(join(root, 'node_modules'))).toBe(false);
});

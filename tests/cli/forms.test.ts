import {existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {compass} from '../support/compass';
import {type Files, smallHandbook, writeFiles, writeHandbook} from '../support/handbook';

const form = `name: What happened
body:
  - type: textarea
    id: context
    attributes: {label: What is it about?}
  - type: dropdown
    id: urgency
    attributes: {label: How urgent?, options: [Today, Later]}
`;
const templates: Files = {
  '.github/ISSUE_TEMPLATE/report.yml': form,
  '.github/ISSUE_TEMPLATE/hello.md': '---\nname: Hello\nabout: Say hello\nlabels: hello\n---\n',
  '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false\n',
  '.github/ISSUE_TEMPLATE/README.txt': 'No template.\n',
};

function handbook(files: Files = {}) {
  const root = writeHandbook({...smallHandbook, ...files});
  const snapshot = join(root, 'inventories/forms/example/handbook.json');
  const checkout = writeHandbook(templates);
  const update = (repository = 'example/handbook') =>
    compass(['forms', 'update', repository, root, '--from', checkout]);
  return {root, snapshot, checkout, update};
}

describe('forms update --from', () => {
  test('writes what the checkout has, says what changed, and the check goes by it', async () => {
    const {root, snapshot, checkout, update} = handbook();
    expect(await update()).toEqual({
      code: 0,
      out: `+ field context of report.yml
+ field urgency of report.yml
+ option Later of urgency of report.yml
+ option Today of urgency of report.yml
+ template hello.md
inventories/forms/example/handbook.json: 2 templates, labels unknown; 5 added, 0 removed.
`,
      err: '',
    });
    expect(JSON.parse(readFileSync(snapshot, 'utf8'))).toEqual({
      repository: 'example/handbook',
      source: 'checkout',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      blank_issues: false,
      templates: [
        {file: 'hello.md', kind: 'markdown', name: 'Hello', title: '', labels: ['hello']},
        {
          file: 'report.yml',
          kind: 'form',
          name: 'What happened',
          title: '',
          labels: [],
          fields: [
            {id: 'context', type: 'textarea', label: 'What is it about?', required: false},
            {
              id: 'urgency',
              type: 'dropdown',
              label: 'How urgent?',
              required: false,
              options: ['Today', 'Later'],
            },
          ],
        },
      ],
    });
    expect((await compass(['check', root])).code).toBe(0);

    rmSync(join(checkout, '.github/ISSUE_TEMPLATE/report.yml'));
    writeFiles(checkout, {
      '.github/ISSUE_TEMPLATE/reports.yml': form,
      '.github/labels.json': '[{"name": "incidents"}]',
    });
    expect((await update()).out).toContain('- form report.yml\n');
    const {code, out} = await compass(['check', root]);
    expect(code).toBe(1);
    expect(out).toContain('Unexpected unknown form `report.yml`, expected `reports.yml`');
    expect(out).toContain('Unexpected unknown label `incident`, expected `incidents`');
    expect(readdirSync(join(snapshot, '..'))).toEqual(['handbook.json']);
  });

  test('writes nothing where nothing changed, and one file whatever the case of the name', async () => {
    const {snapshot, update} = handbook();
    await update();
    const before = statSync(snapshot).ino;
    expect((await update()).out).toBe(
      'inventories/forms/example/handbook.json is up to date: 2 templates, labels unknown.\n',
    );
    expect(statSync(snapshot).ino).toBe(before);
    expect((await update('Example/HANDBOOK')).code).toBe(0);
    expect(JSON.parse(readFileSync(snapshot, 'utf8')).repository).toBe('Example/HANDBOOK');
    expect(readdirSync(join(snapshot, '..'))).toEqual(['handbook.json']);
  });

  test('a change by hand is noticed', async () => {
    const {root, snapshot, update} = handbook();
    await update();
    writeFileSync(snapshot, readFileSync(snapshot, 'utf8').replace('context', 'contexts'));
    const {code, out} = await compass(['check', root]);
    expect([code, out]).toEqual([1, expect.stringContaining('Unexpected change by hand')]);
  });

  test.each<[string, (checkout: string) => void, string]>([
    [
      'a broken form',
      (checkout) => writeFiles(checkout, {'.github/ISSUE_TEMPLATE/broken.yml': 'name: [\n'}),
      'broken.yml:1: ',
    ],
    [
      'a form that is a link',
      (checkout) => symlinkSync('/etc/passwd', join(checkout, '.github/ISSUE_TEMPLATE/secret.md')),
      'Unexpected link or folder `.github/ISSUE_TEMPLATE/secret.md`, expected a plain file',
    ],
    [
      'a form of a megabyte',
      (checkout) => writeFiles(checkout, {'.github/ISSUE_TEMPLATE/long.md': 'x'.repeat(2 ** 20)}),
      'long.md: Unexpected 1,048,576 bytes, expected at most 262,144',
    ],
    [
      'bytes that are no text',
      (checkout) => writeFiles(checkout, {'.github/ISSUE_TEMPLATE/bytes.md': Buffer.from([0xff, 0xfe])}),
      'bytes.md: Unexpected bytes that are not UTF-8',
    ],
    [
      'too many forms',
      (checkout) =>
        writeFiles(
          checkout,
          Object.fromEntries(Array.from({length: 101}, (_, i) => [`.github/ISSUE_TEMPLATE/${i}.md`, 'x'])),
        ),
      'expected at most 100',
    ],
    [
      'labels that are none',
      (checkout) => writeFiles(checkout, {'.github/labels.yml': 'red: green\n'}),
      'expected a list of labels',
    ],
    [
      'no templates',
      (checkout) => rmSync(join(checkout, '.github'), {recursive: true}),
      'without a folder `.github/ISSUE_TEMPLATE`, expected a checkout',
    ],
  ])('keeps the old snapshot of a checkout with %s, and says why', async (_what, breaks, words) => {
    const {snapshot, checkout, update} = handbook();
    await update();
    const before = readFileSync(snapshot, 'utf8');
    breaks(checkout);
    const {code, out, err} = await update();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).toContain('The snapshot of example/handbook is as it was.\n');
    expect(readFileSync(snapshot, 'utf8')).toBe(before);
  });

  test.each(['handbook', 'a/..', 'a/b/c', '../a', 'a b/c', '-/\u001b[2J'])(
    'of %j, which is no repository, writes nothing',
    async (repository) => {
      const {root, checkout} = handbook();
      const {code, err} = await compass(['forms', 'update', '--from', checkout, '--', repository, root]);
      expect([code, err]).toEqual([2, expect.stringContaining('expected a repository such as')]);
      expect(err).not.toContain('\u001b');
      expect(readdirSync(join(root, 'inventories/forms'))).toEqual(['example']);
    },
  );

  test('never writes through a link', async () => {
    const {root, snapshot, update} = handbook();
    const target = join(root, 'target.json');
    writeFileSync(target, 'mine');
    rmSync(snapshot);
    symlinkSync(target, snapshot);
    expect((await update()).code).toBe(2);
    rmSync(snapshot);
    symlinkSync(join(root, 'nowhere.json'), snapshot);
    expect((await update()).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'nowhere.json'))).toBe(false);
  });

  test.each(['inventories', 'inventories/forms', 'inventories/forms/example'])(
    'never writes into a folder that %s leads to',
    async (folder) => {
      const {root, update} = handbook();
      const elsewhere = writeHandbook({});
      rmSync(join(root, folder), {recursive: true});
      symlinkSync(elsewhere, join(root, folder));
      const before = readdirSync(elsewhere, {recursive: true});
      const {code, err} = await update();
      expect([code, err]).toEqual([2, expect.stringContaining('expected a plain file below this folder')]);
      expect(readdirSync(elsewhere, {recursive: true})).toEqual(before);
    },
  );
});

describe('forms update from GitHub', () => {
  type Answer = (request: IncomingMessage, response: ServerResponse) => void;

  async function gitHub(answer: Answer) {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const book = handbook();
    const run = (token = 'secret') =>
      compass(['forms', 'update', 'example/handbook', book.root, '--api', api], {
        env: {GITHUB_TOKEN: token},
      });
    return {...book, run};
  }

  const json = (response: ServerResponse, data: unknown) => response.end(JSON.stringify(data));
  const labels = (count: number, from = 0) =>
    Array.from({length: count}, (_, i) => ({name: `label ${from + i}`}));

  test('asks for the folder, each file and all pages of labels, and shows no token to others', async () => {
    const asked: string[] = [];
    const {snapshot, run} = await gitHub((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? '-'}`);
      const url = request.url ?? '';
      if (url.endsWith('/ISSUE_TEMPLATE'))
        json(response, [{name: 'report.yml'}, {name: 'config.yml'}, {name: 'x.txt'}]);
      else if (url.endsWith('report.yml')) response.end(form);
      else if (url.endsWith('config.yml')) response.end('blank_issues_enabled: false\n');
      else if (url.endsWith('page=1')) json(response, labels(100));
      else json(response, labels(3, 100));
    });
    const {code, out, err} = await run();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('handbook.json: 1 template, 103 labels; ');
    const {source, labels: found, blank_issues} = JSON.parse(readFileSync(snapshot, 'utf8'));
    expect([source, found.length, blank_issues]).toEqual(['github', 103, false]);
    const base = '/repos/example/handbook';
    // Files are asked for together, in whatever order they come.
    expect([asked[0], ...asked.slice(1, 3).sort(), ...asked.slice(3)]).toEqual([
      `${base}/contents/.github/ISSUE_TEMPLATE -`,
      `${base}/contents/.github/ISSUE_TEMPLATE/config.yml -`,
      `${base}/contents/.github/ISSUE_TEMPLATE/report.yml -`,
      `${base}/labels?per_page=100&page=1 -`,
      `${base}/labels?per_page=100&page=2 -`,
    ]);
  });

  test.each<[string, Answer, string]>([
    ['is not there', (_, response) => response.writeHead(404).end('{}'), 'Unexpected answer 404'],
    [
      'may have the templates of its organisation',
      (_, response) => response.writeHead(404).end('{}'),
      'If it has those that its organisation shares, they stand in example/.github: check that one out, and say --from with its folder.',
    ],
    [
      'has a folder without templates',
      (request, response) => json(response, request.url?.includes('labels') ? labels(1) : []),
      'Unexpected repository without issue templates, expected some in `.github/ISSUE_TEMPLATE`. If it has those',
    ],
    ['sends HTML', (_, response) => response.end('<!doctype html>'), 'expected JSON'],
    [
      'sends something else',
      (_, response) => json(response, {message: 'hello'}),
      'expected a list of things',
    ],
    ['sends null', (_, response) => json(response, [null]), 'expected a list of things'],
    [
      'has too many files',
      (_, response) =>
        json(
          response,
          labels(101).map((_, i) => ({name: `${i}.md`})),
        ),
      'at most 100',
    ],
    [
      'leads elsewhere',
      (_, response) => response.writeHead(302, {location: 'https://evil.example/'}).end(),
      'Unexpected redirect to `https://evil.example/`',
    ],
    [
      'has labels without end',
      (request, response) => {
        if (request.url?.endsWith('/ISSUE_TEMPLATE')) json(response, [{name: 'report.yml'}]);
        else if (request.url?.endsWith('report.yml')) response.end(form);
        else json(response, labels(100));
      },
      'Unexpected 1000 labels and more',
    ],
  ])('keeps the old snapshot where it %s', async (_what, answer, words) => {
    const {snapshot, run} = await gitHub(answer);
    const before = readFileSync(snapshot, 'utf8');
    const {code, err} = await run();
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(readFileSync(snapshot, 'utf8')).toBe(before);
  });

  test('asks for some files at once, and never for more than four', async () => {
    const names = Array.from({length: 60}, (_, i) => `${i}.md`);
    const now = {open: 0, most: 0};
    const {snapshot, run} = await gitHub((request, response) => {
      const url = request.url ?? '';
      if (url.endsWith('/ISSUE_TEMPLATE'))
        return json(
          response,
          names.map((name) => ({name})),
        );
      if (!url.endsWith('.md')) return json(response, labels(1));
      now.open += 1;
      now.most = Math.max(now.most, now.open);
      setTimeout(() => {
        now.open -= 1;
        response.end(`---\nname: ${url.split('/').at(-1)}\n---\n`);
      }, 10);
    });
    expect(await run()).toMatchObject({code: 0, err: ''});
    const {templates} = JSON.parse(readFileSync(snapshot, 'utf8'));
    expect(templates.map(({name}: {name: string}) => name)).toEqual([...names].sort());
    expect(now.most).toBe(4);
  });

  test('says how much has come where it is too slow, and what to do', async () => {
    const {snapshot, run} = await gitHub((request, response) => {
      if (request.url?.endsWith('/ISSUE_TEMPLATE')) json(response, [{name: 'a.md'}, {name: 'b.md'}]);
      else if (request.url?.endsWith('a.md')) response.end('---\nname: A\n---\n');
    });
    const before = readFileSync(snapshot, 'utf8');
    const {code, err} = await run();
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(
        /expected the whole answer within 10 seconds\. 1 of 2 files have come by then\. A checkout takes no time: say --from/,
      ),
    ]);
    expect(readFileSync(snapshot, 'utf8')).toBe(before);
  }, 20_000);

  test('says that GitHub lets strangers ask so often only', async () => {
    const {run} = await gitHub((_request, response) => response.writeHead(403).end('{}'));
    expect((await run('')).err).toContain('60 times an hour: put one into GITHUB_TOKEN');
    expect((await run()).err).not.toContain('GITHUB_TOKEN');
  });

  test.each(['secret\nsecret', 'secret ', '\u001b[2Jsecret', 'sécret'])(
    'asks nobody with a token of %j, and does not show it',
    async (token) => {
      const asked: string[] = [];
      const {run} = await gitHub((request, response) => {
        asked.push(request.url ?? '');
        response.end('[]');
      });
      const {code, out, err} = await run(token);
      expect([code, out, asked]).toEqual([2, '', []]);
      expect(err).toContain('Unexpected blank, line break or other character in GITHUB_TOKEN');
      expect(err).not.toMatch(/s.cret|\u001b/);
    },
  );

  test('asks no other host', async () => {
    const {root} = handbook();
    const {code, err} = await compass(['forms', 'update', 'a/b', root, '--api', 'https://evil.example']);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Unexpected host `evil.example`, expected `api.github.com`'),
    ]);
  });
});

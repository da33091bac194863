import {expect, test} from 'vitest';
import {smallHandbook, writeHandbook} from '../../../../tests/support/handbook';
import {compile} from './compile';
import {outsideAddresses} from './outside-addresses';

test('every address outside is found once, with all its places', () => {
  const root = writeHandbook({
    ...smallHandbook,
    'compass.yml': `repository: example/pages
site: https://own.example.org/
services:
  docs:
    title: Docs
    url: https://docs.example.org/en/
    inventory: docs.json
`,
    'docs/index.md': `---
title: Welcome
---

[Here](https://example.org/a#one) and [there](HTTPS://Example.org/a#two), <http://example.org/a>, https://example.org/bare,
![a picture](https://example.org/p.png) and [a name][n], not [ours](https://own.example.org/x), \`https://example.org/code\`.

[n]: https://example.org/defined
`,
    'docs/keeper.md': `---
kind: role
title: Keeper
held: standing
rota_url: https://example.org/rota
---
`,
    'docs/hello.md': `---
kind: template
title: Hello
description: Says hello.
audience: team
source: https://example.org/hello
copied_on: 2026-01-31
---

Hello, see https://example.org/{{ page }} and https://example.org/a.
`,
  });
  const found = outsideAddresses(compile(root));
  expect(
    found.map(({url, places}) => [url, places.map(({file, line, column}) => `${file}:${line}:${column}`)]),
  ).toEqual([
    ['http://example.org/a', ['docs/index.md:5:75']],
    ['https://docs.example.org/en/', ['compass.yml:6:10']],
    ['https://example.org/a', ['docs/hello.md:10:47', 'docs/index.md:5:1', 'docs/index.md:5:39']],
    ['https://example.org/bare', ['docs/index.md:5:99']],
    ['https://example.org/defined', ['docs/index.md:8:1']],
    ['https://example.org/hello', ['docs/hello.md:6:9']],
    ['https://example.org/p.png', ['docs/index.md:6:1']],
    ['https://example.org/phone', ['docs/phone.md:5:6']],
    ['https://example.org/rota', ['docs/keeper.md:5:11']],
    ['https://github.com/example/handbook', ['docs/report.md:6:21']],
    ['https://github.com/example/pages', ['compass.yml:1:13']],
  ]);
});

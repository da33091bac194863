import type {Options} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {compassRemark, parseFrontMatter} from 'docusaurus-plugin-team-compass';

/** The smallest site of another team: other folders, a base path, no `compass.yml`. */
const config: Config = {
  title: 'Harbour handbook',
  url: 'https://harbour.example',
  baseUrl: '/handbook/',
  trailingSlash: false,
  future: {v4: true, faster: true},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: {format: 'md', parseFrontMatter},
  presets: [
    [
      'classic',
      {
        docs: {path: 'handbook', routeBasePath: 'pages', beforeDefaultRemarkPlugins: [compassRemark]},
        blog: false,
      } satisfies Options,
    ],
  ],
  plugins: [
    [
      'docusaurus-plugin-team-compass',
      {
        docs: 'handbook',
        routeBasePath: 'lists',
        severity: {'term-resolves': 'warning'},
        services: {
          sea: {title: 'Sea charts', url: 'https://sea.example/', inventory: 'sea.json'},
          // Real sites: a test puts their snapshots and links to them here.
          docs: {title: 'Service docs', url: 'https://docs.2i2c.org/en/latest/', inventory: 'docs.json'},
          infra: {title: 'Guide', url: 'https://infrastructure.2i2c.org/en/latest/', inventory: 'infra.json'},
        },
      },
    ],
  ],
};

export default config;

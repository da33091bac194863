import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {compassRemark, parseFrontMatter} from 'docusaurus-plugin-team-compass';

const config: Config = {
  title: 'Team Compass',
  tagline: 'How 2i2c supports its communities, and who does what when something breaks.',
  favicon: 'img/compass.svg',
  url: 'https://compass.2i2c.org',
  baseUrl: '/',
  organizationName: '2i2c-org',
  projectName: 'team-compass',
  trailingSlash: true,
  future: {v4: true, faster: true},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: {
    format: 'md',
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './src/sidebars.ts',
          include: ['**/*.md'],
          editUrl: 'https://github.com/2i2c-org/team-compass/edit/main/',
          beforeDefaultRemarkPlugins: [compassRemark],
        },
        blog: false,
        theme: {customCss: './src/css/site.css'},
      } satisfies PresetOptions,
    ],
  ],
  plugins: ['docusaurus-plugin-team-compass'],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Team Compass',
      logo: {alt: '', src: 'img/compass.svg', srcDark: 'img/compass-dark.svg'},
      items: [
        {
          to: '/processes/incident-response',
          label: 'Incident',
          position: 'left',
          className: 'navbar-incident',
        },
        {to: '/processes/request-response', label: 'Request', position: 'left'},
        {to: '/roles', label: 'Roles', position: 'left'},
        {to: '/templates', label: 'Templates', position: 'left'},
        {to: '/glossary', label: 'Glossary', position: 'left'},
        {href: 'https://docs.2i2c.org/en/latest/', label: 'Service docs', position: 'right'},
        {href: 'https://github.com/2i2c-org/team-compass', label: 'GitHub', position: 'right'},
      ],
    },
    // The menu of a phone needs JavaScript; the foot of the page does not.
    footer: {
      links: [
        {
          title: 'Now',
          items: [
            {label: 'Something is broken', to: '/processes/incident-response'},
            {label: 'Somebody asks for something', to: '/processes/request-response'},
            {label: 'Handing over a role', to: '/processes/hand-over'},
            {label: 'When a tool is down', to: '/support/when-a-tool-is-down'},
          ],
        },
        {
          title: 'Look up',
          items: [
            {label: 'Roles', to: '/roles'},
            {label: 'Templates', to: '/templates'},
            {label: 'Channels', to: '/channels'},
            {label: 'Glossary', to: '/glossary'},
          ],
        },
        {
          title: 'This handbook',
          items: [
            {label: 'Your first day', to: '/about/first-day'},
            {label: 'Writing here', to: '/about/writing-here'},
            {label: 'What is checked', to: '/checks'},
            {label: 'Code of conduct', to: '/code-of-conduct'},
          ],
        },
      ],
      copyright: 'Edited by the team, by pull request. Every change is checked.',
    },
  } satisfies ThemeConfig,
};

export default config;

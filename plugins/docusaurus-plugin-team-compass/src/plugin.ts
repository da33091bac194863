import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {
  type Compiled,
  compile,
  configFile,
  countOf,
  keepPages,
  readConfig,
  reportText,
  rules,
  waiversFile,
  withDefaults,
  writeWhole,
} from 'team-compass';
import {dataFolder, pluginName, siteViewName, viewName, writeView} from './generated';
import {inventoryOf} from './given/inventory';
import {type Redirect, redirectsOf, writeRedirects} from './given/redirects';
import type {Options} from './options';
import {addressesOf, permalinksOf} from './permalinks';
import {
  allEntries,
  familyViews,
  findingViews,
  type PageView,
  pageView,
  roleEntries,
  ruleViews,
  type ViewContext,
  viewContext,
} from './views';

/** Compiles the handbook with the site, and gives each page what it shows of it. */
export default function teamCompass(site: LoadContext, options: Options): Plugin {
  const {siteDir, baseUrl, siteConfig} = site;
  const {id: _id, routeBasePath = '/', ...settings} = options;
  const isProduction = process.env.NODE_ENV === 'production';
  const docs = () => withDefaults(settings).docs;
  const route = (name: string) => normalizeUrl([baseUrl, routeBasePath, name]);
  const ours = join(__dirname, 'client/index.js');
  /** The live site is loaded at each save. */
  const parse = keepPages();
  /** What others can link to, as the pages were loaded last. */
  let given: {inventory: Uint8Array; redirects: Redirect[]} | undefined;

  return {
    name: pluginName,

    getPathsToWatch: () => {
      const snapshots = Object.values(readConfig(siteDir, settings).config.services);
      const files = [configFile, waiversFile, ...snapshots.map(({inventory}) => inventory)];
      return [`${docs()}/**/*`, 'inventories/**/*.json', ...files].map((path) => join(siteDir, path));
    },

    getThemePath: () => join(__dirname, 'theme'),
    getTypeScriptThemePath: () => resolve(__dirname, '../src/theme'),
    getClientModules: () => [ours, join(__dirname, 'client/compass.css')],

    async allContentLoaded({allContent, actions: {addRoute, createData}}) {
      const compiled = compile(siteDir, settings, {parse});
      if (isProduction) tellFindings(compiled);
      const addresses = addressesOf(allContent);
      const permalinks = permalinksOf(addresses);
      given = {
        inventory: inventoryOf(compiled, permalinks, {...siteConfig, baseUrl}),
        redirects: redirectsOf(compiled, addresses, baseUrl),
      };
      const context = viewContext(compiled, permalinks);
      const views: [string, PageView][] = [];
      for (const page of compiled.pages) views.push([viewName(page.file), await pageView(context, page)]);
      // Writing a view starts a rebuild: all are made before the first is written.
      for (const [name, view] of views) writeView(siteDir, name, view);
      writeView(siteDir, siteViewName, {findings: findingsBesidePages(context)});
      const add = async (name: string, component: string, entries: unknown) => {
        const data = await createData(`${name}.json`, JSON.stringify(entries));
        addRoute({path: route(name), component, modules: {entries: data}, exact: true});
      };
      await add('glossary', '@theme/CompassGlossaryPage', allEntries(context));
      await add('roles', '@theme/CompassRolesPage', roleEntries(context));
      await add('checks', '@theme/CompassChecksPage', familyViews(context, route('checks')));
      for (const rule of ruleViews(context, route('checks')))
        await add(`checks/${rule.id}`, '@theme/CompassRulePage', rule);
    },

    async postBuild(props) {
      if (!given) return;
      writeWhole(join(props.outDir, 'objects.inv'), given.inventory);
      for (const {file, formerly} of await writeRedirects(site, props, given.redirects))
        process.stderr.write(
          `${file}: nothing leads on from \`${formerly}\`, where something else stands.\n`,
        );
    },

    configureWebpack: () => ({
      module: {
        rules: [
          {test: /\.md$/, include: [join(siteDir, docs())], enforce: 'post', use: [loader({siteDir})]},
          {
            test: ours,
            enforce: 'post',
            use: [loader({siteDir, view: join(dataFolder(siteDir), siteViewName)})],
          },
        ],
      },
    }),
  };
}

const loader = (options: {siteDir: string; view?: string}) => ({
  loader: join(__dirname, 'loader.cjs'),
  options,
});

/**
 * Tells of all findings at once, before a build spends time on bundling.
 *
 * @throws Error with the errors of the handbook, where there are any
 */
function tellFindings({diagnostics, pages, sources}: Compiled): void {
  const shown = diagnostics.filter(({severity}) => severity !== 'hint');
  if (shown.length === 0) return;
  const report = reportText({diagnostics: shown, sources, pages: pages.length}, {rules});
  if (countOf(shown).errors > 0) throw new Error(`The handbook has errors.\n\n${report}`);
  process.stderr.write(report);
}

/** What is wrong with files that are no pages is told by a module that every page has. */
function findingsBesidePages(context: ViewContext) {
  const pages = new Set(context.pages.map(({file}) => file));
  const files = new Set(context.diagnostics.map(({file}) => file).filter((file) => !pages.has(file)));
  return [...files].flatMap((file) => findingViews(context, file));
}

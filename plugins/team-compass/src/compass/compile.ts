import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {checks} from '../checks';
import {buildIndex} from '../model/build-index';
import type {CheckContext, Config, ConfigFile, Diagnostic, Drafts, Page, SourceFile} from '../types';
import {givenNames} from './given-names';
import {unfinished} from './journal';
import {judge} from './judge';
import {type ParsePages, parsePages} from './parse-pages';
import {configFile, readConfig} from './read-config';
import {isFolder, listAssets, readFiles, withDrafts} from './read-files';
import {readAllForms} from './read-forms';
import {readInventories} from './read-inventories';
import {publishedFile, readPublished} from './read-published';
import {readWaivers, waiversFile} from './read-waivers';
import {todayIn} from './today';

export interface Compiled extends CheckContext {
  diagnostics: Diagnostic[];
  /** The texts of all files that a diagnostic can point into. */
  sources: Record<string, string>;
}

/** There is no handbook where it was looked for. */
export class NoHandbookError extends Error {}

/** What a run is told that stands in no file. */
export interface Circumstances {
  /** The day that takes the place of today, as `2026-11-25`. */
  today?: string;
  /** Whether a day that is past is an error. */
  deadlines?: boolean;
  /** Whether what could be better is looked for, too. */
  hints?: boolean;
  /** Texts to be checked in the place of files, as if they stood there. */
  drafts?: Drafts;
  /** How pages are parsed; who compiles again and again keeps those that are as they were. */
  parse?: ParsePages;
}

/**
 * The whole way of a handbook: read → parse → index → check → waive. What comes out is reported, or rendered.
 *
 * @param settings what takes the place of settings in `compass.yml`
 * @throws {NoHandbookError} when the docs folder does not exist
 */
export function compile(
  root: string,
  settings: ConfigFile = {},
  {today, deadlines = false, hints = false, drafts = {}, parse = parsePages}: Circumstances = {},
): Compiled {
  const read = readHandbook(resolve(root), settings, drafts);
  const {pages, compass} = indexed(parse(read.files), read.config);
  const ruleIds = checks.map(({id}) => id);
  const context: CheckContext = {
    ...read,
    pages,
    compass,
    given: givenNames(pages, compass, read.config, read.published.names),
    today: today ?? todayIn(read.config.time_zone),
    deadlines,
    hints,
    found: [],
    ruleIds,
  };
  const sources = Object.fromEntries(pages.map(({file, source}) => [file, source]));
  return {
    ...context,
    diagnostics: judge(checks, context),
    sources: {
      ...sources,
      [configFile]: read.configText,
      [waiversFile]: read.waiversText,
      [publishedFile]: read.published.text,
    },
  };
}

/** The first half of that way, read → parse → index: what the pages say, whether it is right or not. */
export function compileUnchecked(root: string): Pick<CheckContext, 'config' | 'pages' | 'compass'> {
  const {config} = readConfig(resolve(root));
  return {config, ...indexed(parsePages(readPages(resolve(root), config)), config)};
}

const indexed = (pages: Page[], config: Config) => ({pages, compass: buildIndex(pages, config)});

function readPages(root: string, {docs}: Config): SourceFile[] {
  if (!isFolder(root, docs)) throw new NoHandbookError(noHandbook(root, docs));
  return readFiles(root, docs);
}

function readHandbook(root: string, settings: ConfigFile, drafts: Drafts) {
  if (statSync(root, {throwIfNoEntry: false})?.isFile())
    throw new NoHandbookError(
      `Unexpected file ${root}, expected the folder of a handbook: all of it is checked at once.`,
    );
  const {config, text, findings, placeOf} = readConfig(root, settings, drafts);
  const files = withDrafts(readPages(root, config), config.docs, drafts);
  const snapshots = readInventories(root, config, placeOf);
  const waivers = readWaivers(root, drafts);
  const issueForms = readAllForms(root);
  return {
    config,
    files,
    assets: listAssets(root, config.static),
    inventories: snapshots.inventories,
    published: readPublished(root, drafts),
    forms: issueForms.forms,
    configFindings: [...findings, ...snapshots.findings, ...issueForms.findings, ...unfinished(root)],
    configPlace: placeOf,
    configText: text,
    waivers: waivers.waivers,
    waiverFindings: waivers.findings,
    waiversText: waivers.text,
  };
}

const noHandbook = (root: string, docs: string) => `There is no folder \`${docs}\` in ${root}.
Run this where the handbook is, or name its folder: compass check path/to/handbook
If its pages are in another folder, say so in ${configFile}: docs: pages
If there is none yet, begin one: compass init`;

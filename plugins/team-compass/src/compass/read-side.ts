import {resolve} from 'node:path';
import {judgeBySchema} from '../model/explain-schema-error';
import type {Compass, Config, Page} from '../types';
import {compileUnchecked} from './compile';
import {readPrinted} from './read-printed';
import {withRevision} from './read-revision';

/** A handbook as it is compared with another state of it. */
export interface ReadSide {
  compass: Compass;
  docs: string;
  /** The text of each page, below its front matter; `null` where only the compiled compass is there. */
  texts: Record<string, string> | null;
  /** Whether something on its pages could not be understood, and is left out. */
  isPartial: boolean;
}

/** The handbook as it stands in a folder, with its settings. */
export function readCurrent(root: string): ReadSide & {config: Config} {
  const {compass, config, pages} = compileUnchecked(root);
  return {
    compass,
    config,
    docs: config.docs,
    texts: Object.assign(
      Object.create(null),
      Object.fromEntries(pages.map(({file, facts}) => [file, facts.body.source])),
    ),
    isPartial: pages.some(isPartial),
  };
}

/**
 * What a handbook is compared with: a file that `compass print` wrote, or a revision of its git repository.
 *
 * @throws {RefusedBase} where it is neither
 */
export async function readBase(root: string, base: string, {docs}: Config): Promise<ReadSide> {
  const printed = await readPrinted(base);
  if (printed) return {compass: printed, docs, texts: null, isPartial: false};
  return withRevision(resolve(root), base, readCurrent);
}

const isPartial = ({faults, kind, frontMatter}: Page) =>
  faults.length > 0 || judgeBySchema(kind, frontMatter).length > 0;

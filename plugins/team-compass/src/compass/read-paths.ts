import {posix} from 'node:path';
import type {Config} from '../types';
import {configFile} from './read-config';
import {formsFolder} from './read-forms';
import {isOutside} from './read-inventories';
import {publishedFile} from './read-published';
import {misnamedWaiversFile, waiversFile} from './read-waivers';

/** All that a handbook is read from: files and folders below its root, whether they are there or not. */
export const readPaths = ({docs, static: assets, services}: Config): string[] => [
  configFile,
  waiversFile,
  misnamedWaiversFile,
  publishedFile,
  formsFolder,
  docs,
  assets,
  ...Object.values(services)
    .map(({inventory}) => posix.normalize(inventory))
    .filter((file) => !isOutside(file)),
];

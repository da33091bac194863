import type {LoaderContext} from 'webpack';
import {readView, viewPath} from './generated';

interface LoaderOptions {
  siteDir: string;
  /** The view to tell of, where the module is no page. */
  view?: string;
}

/**
 * Ties a page to its view: when the view changes the page is built again, and its findings show in the overlay.
 *
 * @see https://rspack.rs/api/loader-api/context
 */
export default function compassLoader(
  this: LoaderContext<LoaderOptions>,
  source: string | Buffer,
): string | Buffer {
  const {siteDir, view: own} = this.getOptions();
  const path = own ?? viewPath(siteDir, this.resourcePath);
  this.addDependency(path);
  // A build has told of all findings before it began to bundle.
  const findings = this.mode === 'production' ? [] : (readView(path)?.findings ?? []);
  // A cached module would swallow its errors in the next build.
  if (findings.length > 0) this.cacheable(false);
  for (const {severity, text} of findings) {
    if (severity === 'error') this.emitError(withoutStack(text));
    else this.emitWarning(withoutStack(text));
  }
  return source;
}

/** The place in the page is what helps; where the loader stands does not. */
function withoutStack(text: string): Error {
  const error = new Error(text);
  error.stack = '';
  return error;
}

import {listenForCards} from './cards';
import {listenForCopying} from './copy';

/**
 * All that moves on a reading page. The pages work without it; it needs no framework and listens once, on the document.
 */
if (typeof document !== 'undefined' && !document.documentElement.dataset.compass) {
  document.documentElement.dataset.compass = 'ready';
  listenForCards(document);
  listenForCopying(document);
}

import {type Box, laneBox, nodeBox, wordsBox} from './boxes';
import type {Picture} from './types';

/** How large everything of a picture is, each list in the order of the picture's. */
export interface Sizes {
  lanes: Box[];
  nodes: Box[];
  /** The words of each edge, where it has any. */
  words: (Box | null)[];
}

export function sizesOf(picture: Picture): Sizes {
  return {
    lanes: picture.lanes.map(laneBox),
    nodes: picture.nodes.map(nodeBox),
    words: picture.edges.map(wordsBox),
  };
}

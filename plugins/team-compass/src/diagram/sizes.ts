import {type Box, laneBox, nodeBox, takeovers, wordsBox} from './boxes';
import type {Picture} from './types';

/** How large everything of a picture is, each list in the order of the picture's. */
export interface Sizes {
  lanes: Box[];
  nodes: Box[];
  /** The words of each edge, where it has any. */
  words: (Box | null)[];
}

export function sizesOf(picture: Picture): Sizes {
  const takes = takeovers(picture);
  return {
    lanes: picture.lanes.map(laneBox),
    nodes: picture.nodes.map((node) => nodeBox(node, takes[node.id] ?? null)),
    words: picture.edges.map(wordsBox),
  };
}

import type {Compass, Process} from '../types';
import {layOut} from './layout';
import {pictureOf} from './picture';
import {svgOf} from './svg';
import {type Told, tellingOf} from './telling';
import type {AddressOf} from './types';

/** A process as a picture, and the same in words. */
export interface Diagram {
  title: string;
  /** `null` for a process that is too large for a picture. */
  svg: string | null;
  told: Told[];
}

/** Nodes and edges of the largest picture. A process that people can follow has a tenth of it. */
const mostDrawn = 400;

/**
 * Draws a process.
 *
 * @param standalone whether the drawing is a file of its own, with all colours and words in it
 */
export async function drawProcess(
  compass: Compass,
  process: Process,
  addressOf: AddressOf,
  {standalone = false} = {},
): Promise<Diagram> {
  const picture = pictureOf(compass, process, addressOf);
  const told = tellingOf(picture);
  const isDrawn = picture.nodes.length + picture.edges.length <= mostDrawn;
  const words = told.map(({title, details}) => `${title}: ${details}`).join('\n');
  const svg = isDrawn ? svgOf(await layOut(picture), standalone ? words : null) : null;
  return {title: picture.title, svg, told};
}

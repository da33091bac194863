import type {Compass, Process} from '../types';
import {layOut} from './layout';
import {inOneLane, pictureOf} from './picture';
import {svgOf} from './svg';
import {type Told, tellingOf} from './telling';
import type {AddressOf, Gaps, Picture} from './types';

/** A process as a picture, and the same in words. */
export interface Diagram {
  title: string;
  /** With a lane for each role. `null` for a process without steps, or with too many for a picture. */
  svg: string | null;
  /** In one lane, for a small screen. */
  narrow: string | null;
  told: Told[];
}

/** Nodes and edges of the largest picture. A process that people can follow has a tenth of it. */
const mostDrawn = 400;

/**
 * Draws a process.
 *
 * @param standalone whether the drawing is a file of its own, with all colours and words in it
 * @param gaps what no worked example walks, to be marked at its steps
 */
export async function drawProcess(
  compass: Compass,
  process: Process,
  addressOf: AddressOf,
  {standalone = false, gaps = {}}: {standalone?: boolean; gaps?: Gaps} = {},
): Promise<Diagram> {
  const picture = pictureOf(compass, process, addressOf, gaps);
  const told = tellingOf(picture);
  const size = picture.nodes.length + picture.edges.length;
  const isDrawn = size > 0 && size <= mostDrawn;
  const words = told.map(({title, details}) => `${title}: ${details}`).join('\n');
  const draw = async (drawn: Picture) =>
    isDrawn ? svgOf(await layOut(drawn), standalone ? words : null) : null;
  return {
    title: picture.title,
    svg: await draw(picture),
    narrow: standalone ? null : await draw(inOneLane(picture)),
    told,
  };
}

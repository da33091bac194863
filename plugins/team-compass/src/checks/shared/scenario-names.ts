import {onceFor} from '../../model/once';
import {scenariosOf} from '../../model/parse-scenarios';
import {collectReferences, type Reference} from '../../model/references';
import {refusedBySchema} from '../../scenarios/read';
import type {Page, Place, ScenarioBlock} from '../../types';

/** A name that a worked example is written with. */
export interface ScenarioName extends Reference {
  block: ScenarioBlock;
  place: Place;
}

/** All names in the worked examples of a page; of one that its schema refuses nobody can say what is a name. */
export const scenarioNames = onceFor((page: Page): ScenarioName[] =>
  scenariosOf(page).filter(isRead).flatMap(namesIn),
);

const isRead = (block: ScenarioBlock) => block.faults.length === 0 && refusedBySchema(block).length === 0;

const namesIn = (block: ScenarioBlock): ScenarioName[] =>
  collectReferences('scenario', block.data).map((reference) => ({
    ...reference,
    block,
    place: block.placeOf(reference.path, reference.isKey ? 'key' : 'value'),
  }));

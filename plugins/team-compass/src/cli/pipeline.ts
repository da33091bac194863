// What a command loads once it is clear that it will run: help and version need none of it.
export {compile} from '../compass/compile';
export {coverageFor, gapsOf} from '../compass/coverage';
export {fetchInventory} from '../compass/fetch-inventory';
export {readConfig} from '../compass/read-config';
export {rules} from '../compass/rules';
export {updateInventory} from '../compass/update-inventory';
export {drawProcess} from '../diagram';
export {lookUp, subjectName} from '../facts';
export {nearest, quoteList} from '../model/names';
export {own} from '../model/own';
export {reportCoverage} from '../reporters/coverage';
export {explain} from '../reporters/explain';
export {visible} from '../reporters/frame';
export {reportJson} from '../reporters/json';
export {countOf} from '../reporters/report';
export {reportRule} from '../reporters/rule';
export {sortedJson} from '../reporters/sorted-json';
export {reportText} from '../reporters/text';

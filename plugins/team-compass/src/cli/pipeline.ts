// What a command loads once it is clear that it will run: help and version need none of it.
export {compile} from '../compass/compile';
export {nearest, quoteList} from '../model/names';
export {reportJson} from '../reporters/json';
export {countOf} from '../reporters/report';
export {sortedJson} from '../reporters/sorted-json';
export {reportText} from '../reporters/text';

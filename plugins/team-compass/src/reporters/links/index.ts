export {linksJson} from './json';
export {linksMarkdown} from './markdown';
export {linksText} from './text';

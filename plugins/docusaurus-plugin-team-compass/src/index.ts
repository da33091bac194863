import teamCompass from './plugin';

export default teamCompass;
export {parseFrontMatter} from './front-matter';
export {type Options, validateOptions} from './options';
export {compassRemark} from './remark';
export type * from './views/types';

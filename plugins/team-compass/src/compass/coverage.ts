export {coverageFor, gapsOf} from '../checks/shared/examples';

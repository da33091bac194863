export {coverageFor} from '../checks/shared/examples';

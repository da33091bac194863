// What editors with an extension for remark show while somebody types: what `compass check` finds on the page.
import {checkAsYouType} from 'team-compass';

export default {plugins: [checkAsYouType]};

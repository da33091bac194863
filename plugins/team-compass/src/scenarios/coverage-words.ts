import type {CoverageItem} from '../types';

/** What a worked example can walk of a step, in a few words. */
export function coverageWords({name, what}: CoverageItem): string {
  switch (what) {
    case 'branch':
      return `→ ${name}`;
    case 'time box':
      return 'the time box runs out';
    case 'silence':
      return 'nobody answers';
    case 'deadline':
      return 'the deadline is missed';
    case 'cadence':
      return 'it is overdue';
    case 'agreed':
    case 'declined':
      return `somebody is asked: ${what}`;
    case 'appointed':
      return 'all declined: somebody is appointed';
    case 'kept':
      return `${name} is kept`;
    case 'hand-over':
      return `hands over ${name}`;
  }
}

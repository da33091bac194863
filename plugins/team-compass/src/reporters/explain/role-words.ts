import type {Decision, News, WorkPart} from '../../facts';
import type {Names} from './names';

export function workWords(part: WorkPart, names: Names): string {
  const owner = 'owner' in part ? names.role(part.owner) : '';
  const as = 'as' in part && part.as ? `, when ${part.as === 'outgoing' ? 'handing' : 'taking'} over` : '';
  switch (part.kind) {
    case 'owner': {
      const others = names.roles(part.doneBy);
      return `${others ? `answers for it; ${others} does the work` : 'owns it'}${as}`;
    }
    case 'responsible':
      return `does the work; ${owner} answers for it${as}`;
    case 'consulted':
      return `is asked before, by ${owner}`;
    case 'asked':
      return `may be asked to be ${names.roles(part.roles)}, by ${owner}`;
    case 'answers':
      return `${owner} waits for its answer, ${part.atMost} at most`;
  }
}

export function decisionWords(decision: Decision, names: Names): string {
  if (decision.kind === 'choice') return decision.options.join(' / ');
  const given = decision.role === null ? 'to take over' : `to be ${names.role(decision.role)}`;
  switch (decision.kind) {
    case 'designation': {
      const tries = decision.tries === null ? '' : ` (${decision.tries} people at most)`;
      return `whom to ask ${given}${tries}${decision.mayKeep ? ', or to keep it' : ''}`;
    }
    case 'tie-break':
      return `whom to appoint ${given}, when everybody declined`;
    case 'in-place':
      return `whom to ask ${given}, in place of ${names.role(decision.owner)}`;
  }
}

export function newsWords(news: News, names: Names): string {
  switch (news.kind) {
    case 'message':
      return `gets ${news.template === null ? 'a message' : names.template(news.template)} from ${names.role(news.from)}`;
    case 'informed':
      return `is told by ${names.role(news.from)}`;
    case 'late': {
      const time = news.within === null ? `for ${news.every}` : `within ${news.within}`;
      return `hears when ${names.role(news.who)} has not done it ${time}`;
    }
  }
}

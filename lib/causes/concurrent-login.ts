import { text } from '../messages/text.ts';
import { defineCause } from './define.ts';
import { statedMatch } from './stated.ts';

/** The account signed in elsewhere, and the server allows a limited number of sessions: only the server can say so. */
export const concurrentLogin = defineCause({
  code: 'CONCURRENT_LOGIN',
  type: 'SESSION_ENDED',
  references: ['elastic/kibana#149532', 'spring-projects/spring-security#8308'],
  needs: ['answers'],
  suspect: false,
  evaluate: (incident) =>
    statedMatch(incident, 'CONCURRENT_LOGIN') ?? { result: 'no-match', because: text('ruled-out.not-said') },
});

import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { pageGaveUpIdle } from './page-idle.ts';
import type { Evaluation } from './types.ts';

/**
 * A script of the page removed the credentials, and nothing that the server said led to it. That they are gone is
 * the browser's word; which code did it is the page's.
 */
export const storageClearedByScript = defineCause({
  code: 'STORAGE_CLEARED_BY_SCRIPT',
  type: 'STORAGE_CLEARED',
  references: ['supabase/supabase-js#254', 'HTML Standard, Web storage'],
  suspect: true,
  evaluate(incident): Evaluation {
    if (incident.firstLink.kind === 'intent')
      return { result: 'no-match', because: text('ruled-out.signed-out-by-hand') };
    if (incident.firstLink.kind === 'refusal')
      return { result: 'no-match', because: text('ruled-out.removal-was-effect') };
    const removal = witnessedRemoval(incident);
    if (!removal)
      return incident.removals.some((fact) => fact.place.area !== 'cookie')
        ? { result: 'inconclusive', missing: text('missing.removing-call') }
        : { result: 'no-match', because: text('ruled-out.storage-untouched') };
    return {
      result: 'match',
      // A page that signs itself out after a pause removes its tokens too: then its own timer is the likelier cause.
      strength: pageGaveUpIdle(incident)?.actedLikeSignOut ? 0.4 : 0.85,
      culprit: scriptCulprit(removal),
      evidence: [{ says: text('evidence.nothing-refused-before'), eventIds: [] }],
    };
  },
});

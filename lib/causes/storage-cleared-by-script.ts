import type { Incident } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { scriptCulprit, witnessedRemoval } from './culprits.ts';
import { defineCause } from './define.ts';
import { wrongExpiry } from './expiry-check.ts';
import { keptWord, notTheFirstLink } from './facts.ts';
import { pageGaveUpIdle } from './page-idle.ts';
import { pageStatedMatch } from './stated.ts';
import type { Evaluation } from './types.ts';

/**
 * A page that signs itself out after a pause, or because its own check of the user or of a date failed, removes its tokens too:
 * then that is the likelier cause.
 */
function hasReasonOfItsOwn(incident: Incident): boolean {
  const noted = keptWord(incident)?.means;
  return (
    pageGaveUpIdle(incident)?.actedLikeSignOut === true ||
    wrongExpiry(incident) !== null ||
    (noted != null && pageStatedMatch(incident, noted) !== null)
  );
}

/**
 * A script of the page removed the credentials, and nothing that the server said led to it. That they are gone is
 * the browser's word; which code did it is the page's.
 */
export const storageClearedByScript = defineCause({
  code: 'STORAGE_CLEARED_BY_SCRIPT',
  type: 'STORAGE_CLEARED',
  references: ['supabase/supabase-js#254', 'HTML Standard, Web storage'],
  needs: ['removals', 'calls'],
  suspect: true,
  evaluate(incident): Evaluation {
    const earlier = notTheFirstLink(incident);
    if (earlier) return earlier;
    const removal = witnessedRemoval(incident);
    if (!removal)
      return incident.removals.some((fact) => fact.place.area !== 'cookie')
        ? { result: 'inconclusive', missing: text('missing.removing-call') }
        : { result: 'no-match', because: text('ruled-out.storage-untouched') };
    return {
      result: 'match',
      strength: hasReasonOfItsOwn(incident) ? 0.4 : 0.85,
      culprit: scriptCulprit(removal),
      evidence: [{ says: text('evidence.nothing-refused-before'), eventIds: [] }],
    };
  },
});

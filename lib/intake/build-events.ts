import type { EventDraft } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import type { Fingerprinter } from '../secrets/index.ts';
import type { Where } from './where.ts';

/** The build that a document began with, as one fingerprint: the addresses themselves are not kept. */
export async function buildEvents(
  { scripts }: ObservationOf<'build'>,
  where: Where,
  at: number,
  fingerprinter: Fingerprinter,
): Promise<EventDraft[]> {
  const unique = [...new Set(scripts)].sort();
  if (unique.length === 0) return [];
  const build = await fingerprinter.fingerprint(unique.join('\n'));
  return [{ at, by: 'page', ...where, kind: 'page.build', build, scripts: unique.length }];
}

import type { EventDraft } from '../events/event.ts';
import type { Recorder } from '../recorder/index.ts';
import type { Sites } from './sites.ts';

/** Says in every site's new log that the one before it could not be used. */
export async function noteDamage(
  { sites, recorder }: { sites: Pick<Sites, 'list'>; recorder: Pick<Recorder, 'append'> },
  at: number,
): Promise<void> {
  const gap = (from: number): EventDraft => ({
    kind: 'recording.gap',
    at,
    by: 'derived',
    from,
    to: at,
    why: 'log-damaged',
  });
  await Promise.all(
    sites.list().map(({ origin, since }) => recorder.append({ site: origin, drafts: [gap(since)] })),
  );
}

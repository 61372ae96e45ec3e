import type { Verdict } from '../../classify/types.ts';
import { type LogoutNote, logoutNote } from '../../console-monitor/index.ts';
import type { LogEvent } from '../../events/event.ts';
import type { ExportInput, Timeline } from '../../exports/index.ts';
import type { TaughtRule } from '../../taught/index.ts';

export type LogoutNotesDeps = {
  exportTimeline: (input: ExportInput, format: 'json') => Promise<Timeline>;
  generator: () => Promise<{ version: string; browser: string; platform: string }>;
  /** Origins that belong to a site beside its own. */
  originsOf(site: string): readonly string[];
};

/** A log as it was just judged. */
export type Judged = {
  site: string;
  events: readonly LogEvent[];
  taught: readonly TaughtRule[];
  asOf: number;
};

/**
 * Logouts in the words of an export, by their ids: its redaction is theirs. Empty where nothing may be exported, since
 * something looks like a credential.
 */
export async function notesOf(
  { exportTimeline, generator, originsOf }: LogoutNotesDeps,
  { site, events, taught, asOf }: Judged,
  verdicts: readonly Verdict[],
): Promise<Map<string, LogoutNote>> {
  const wanted = new Set(verdicts.map(({ id }) => id));
  try {
    const timeline = await exportTimeline(
      {
        origin: site,
        origins: [...originsOf(site)],
        events: [...events],
        asOf,
        generator: await generator(),
        taught,
      },
      'json',
    );
    // The same log judged the same way: ids count from its beginning.
    const mine = timeline.logouts.filter(({ id }) => wanted.has(id));
    return new Map(mine.map((logout) => [logout.id, logoutNote(site, logout)]));
  } catch {
    return new Map();
  }
}

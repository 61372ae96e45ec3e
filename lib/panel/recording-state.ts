import type { LogEvent } from '../events/event.ts';
import type { SiteState } from '../messaging/protocol.ts';

export type RecordingState = 'recording' | 'paused' | 'not-watched';

/** Whether the site is being recorded now: the last word of the log, under that of the background. */
export function recordingState(site: Pick<SiteState, 'watched'>, log: readonly LogEvent[]): RecordingState {
  if (!site.watched) return 'not-watched';
  const last = log.findLast(
    (event) => event.kind === 'recording.started' || event.kind === 'recording.stopped',
  );
  return last?.kind === 'recording.stopped' && last.why === 'paused' ? 'paused' : 'recording';
}

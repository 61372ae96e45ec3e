import type { SiteState } from '../messaging/protocol.ts';

export type RecordingState = 'recording' | 'paused' | 'no-access' | 'not-watched';

/** Whether the site is being recorded now. Watched without access, nothing can be recorded: that is not "recording". */
export function recordingState(site: Pick<SiteState, 'watched' | 'paused' | 'hasAccess'>): RecordingState {
  if (!site.watched) return 'not-watched';
  if (!site.hasAccess) return 'no-access';
  return site.paused ? 'paused' : 'recording';
}

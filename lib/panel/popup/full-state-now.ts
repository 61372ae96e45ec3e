import { diagnose } from '../../classify/diagnose.ts';
import type { StateNote } from '../../console-monitor/types.ts';
import { causes } from '../../messages/en/causes.ts';
import { detect } from '../../messages/en/detect.ts';
import { eventsWords } from '../../messages/en/panel/events.ts';
import { headerWords } from '../../messages/en/panel/header.ts';
import { noticesWords } from '../../messages/en/panel/notices.ts';
import { overviewWords } from '../../messages/en/panel/overview.ts';
import { pageSentencesWords } from '../../messages/en/panel/page-sentences.ts';
import { plainWords } from '../../messages/en/panel/plain.ts';
import { recordingSentencesWords } from '../../messages/en/panel/recording-sentences.ts';
import { requestSentencesWords } from '../../messages/en/panel/request-sentences.ts';
import { stateWords } from '../../messages/en/panel/state.ts';
import { storeSentencesWords } from '../../messages/en/panel/store-sentences.ts';
import { verdictWords } from '../../messages/en/panel/verdict.ts';
import { whyWords } from '../../messages/en/panel/why.ts';
import type { Resolver } from '../../messages/resolve.ts';
import { text } from '../../messages/text.ts';
import { addWords } from '../../messages/words.ts';
import { siteStateIn } from '../answers.ts';
import { fullState } from '../full-state.ts';
import { blindSpots } from '../notices.ts';
import { readLog } from '../options/read-log.ts';
import type { PanelPlatform, PanelTime } from '../platform.ts';
import { recordingState } from '../recording-state.ts';
import { settingsIn } from '../settings.ts';
import type { TimeFormat } from '../time-format.ts';

export { stateText } from '../full-state.ts';

// What the popup does without until somebody wants the whole state.
addWords(
  causes,
  detect,
  eventsWords,
  headerWords,
  noticesWords,
  overviewWords,
  pageSentencesWords,
  plainWords,
  recordingSentencesWords,
  requestSentencesWords,
  stateWords,
  storeSentencesWords,
  verdictWords,
  whyWords,
);

/** What is asked, and how the answer is said. */
export type FullStateAsk = {
  origin: string;
  platform: Pick<PanelPlatform, 'request' | 'openPort' | 'settings'>;
  time: PanelTime;
  t: Resolver;
  format: TimeFormat;
};

/** The full state of a site as the panel shows it, from its log as it is now. Null where no site answers. */
export async function fullStateNow({
  origin,
  platform,
  time,
  t,
  format,
}: FullStateAsk): Promise<StateNote | null> {
  const [answer, log, stored] = await Promise.all([
    platform.request({ type: 'site-state', origin }),
    readLog(origin, platform, time),
    platform.settings.load().catch(() => undefined),
  ]);
  const site = siteStateIn(answer);
  if (site === null) return null;
  const nowMs = time.now();
  // Events may be ahead of a clock that was set back.
  const asOf = Math.max(nowMs, log.at(-1)?.at ?? 0);
  const diagnosis = diagnose(log, { asOf, site: origin, taught: site.taught });
  const sections = fullState(
    {
      origin,
      recording: recordingState(site),
      eventCount: log.length,
      diagnosis,
      blind: blindSpots(log, diagnosis.gaps),
      settings: settingsIn(stored),
      nowMs,
    },
    t,
    format,
  );
  return { title: t(text('panel.state.heading', { origin })), sections };
}

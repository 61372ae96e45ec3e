import type { panel as english } from '../en/panel.ts';
import { consoleMonitorWords, popupStateWords } from './console-monitor.ts';
import { firstRunWords } from './first-run.ts';
import { optionsWords } from './options.ts';
import { optionsOnPageWords } from './options-on-page.ts';
import { aboutCauseWords } from './panel/about-cause.ts';
import { clearWords } from './panel/clear.ts';
import { culpritWords } from './panel/culprit.ts';
import { eventsWords } from './panel/events.ts';
import { exportingWords } from './panel/export.ts';
import { headerWords } from './panel/header.ts';
import { historyWords } from './panel/history.ts';
import { importingWords } from './panel/import.ts';
import { keepWords } from './panel/keep.ts';
import { noticesWords } from './panel/notices.ts';
import { originalCodeWords } from './panel/original-code.ts';
import { overviewWords } from './panel/overview.ts';
import { pageSentencesWords } from './panel/page-sentences.ts';
import { plainWords } from './panel/plain.ts';
import { recordingSentencesWords } from './panel/recording-sentences.ts';
import { rehearsalWords } from './panel/rehearsal.ts';
import { reminderWords } from './panel/reminder.ts';
import { reportFormWords } from './panel/report.ts';
import { reportOpenWords } from './panel/report-open.ts';
import { requestSentencesWords } from './panel/request-sentences.ts';
import { serverLogToolWords } from './panel/server-log-tool.ts';
import { settingsWords } from './panel/settings.ts';
import { startWords } from './panel/start.ts';
import { stateWords } from './panel/state.ts';
import { storeSentencesWords } from './panel/store-sentences.ts';
import { taughtWords } from './panel/taught.ts';
import { teachMenuWords } from './panel/teach-menu.ts';
import { verdictWords } from './panel/verdict.ts';
import { whyWords } from './panel/why.ts';
import { reportWords } from './report.ts';

/** Japanese for ../en/panel.ts: a file a view. */
export const panel = {
  ...aboutCauseWords,
  ...clearWords,
  ...consoleMonitorWords,
  ...culpritWords,
  ...eventsWords,
  ...firstRunWords,
  ...exportingWords,
  ...headerWords,
  ...historyWords,
  ...importingWords,
  ...keepWords,
  ...noticesWords,
  ...optionsWords,
  ...optionsOnPageWords,
  ...originalCodeWords,
  ...overviewWords,
  ...pageSentencesWords,
  ...plainWords,
  ...popupStateWords,
  ...recordingSentencesWords,
  ...rehearsalWords,
  ...reminderWords,
  ...reportFormWords,
  ...reportOpenWords,
  ...reportWords,
  ...requestSentencesWords,
  ...serverLogToolWords,
  ...settingsWords,
  ...startWords,
  ...stateWords,
  ...storeSentencesWords,
  ...taughtWords,
  ...teachMenuWords,
  ...verdictWords,
  ...whyWords,
} satisfies Record<keyof typeof english, string>;

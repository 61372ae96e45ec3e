import { compare } from '../lib/messages/en/compare.ts';
import { deadlines } from '../lib/messages/en/deadlines.ts';
import { clearWords } from '../lib/messages/en/panel/clear.ts';
import { culpritWords } from '../lib/messages/en/panel/culprit.ts';
import { eventsWords } from '../lib/messages/en/panel/events.ts';
import { headerWords } from '../lib/messages/en/panel/header.ts';
import { historyWords } from '../lib/messages/en/panel/history.ts';
import { noticesWords } from '../lib/messages/en/panel/notices.ts';
import { originalCodeWords } from '../lib/messages/en/panel/original-code.ts';
import { overviewWords } from '../lib/messages/en/panel/overview.ts';
import { pageSentencesWords } from '../lib/messages/en/panel/page-sentences.ts';
import { recordingSentencesWords } from '../lib/messages/en/panel/recording-sentences.ts';
import { rehearsalWords } from '../lib/messages/en/panel/rehearsal.ts';
import { reminderWords } from '../lib/messages/en/panel/reminder.ts';
import { reportOpenWords } from '../lib/messages/en/panel/report-open.ts';
import { requestSentencesWords } from '../lib/messages/en/panel/request-sentences.ts';
import { serverLogToolWords } from '../lib/messages/en/panel/server-log-tool.ts';
import { stateWords } from '../lib/messages/en/panel/state.ts';
import { storeSentencesWords } from '../lib/messages/en/panel/store-sentences.ts';
import { teachMenuWords } from '../lib/messages/en/panel/teach-menu.ts';
import { verdictWords } from '../lib/messages/en/panel/verdict.ts';
import { whyWords } from '../lib/messages/en/panel/why.ts';
import { picture } from '../lib/messages/en/picture.ts';
import { addWords } from '../lib/messages/words.ts';

// The words of a log, for the two views that show one: import this for its effect.
addWords(
  compare,
  deadlines,
  clearWords,
  culpritWords,
  eventsWords,
  headerWords,
  historyWords,
  noticesWords,
  originalCodeWords,
  overviewWords,
  pageSentencesWords,
  recordingSentencesWords,
  rehearsalWords,
  reminderWords,
  reportOpenWords,
  requestSentencesWords,
  serverLogToolWords,
  stateWords,
  storeSentencesWords,
  teachMenuWords,
  verdictWords,
  whyWords,
  picture,
);

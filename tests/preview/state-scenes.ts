import { headlineLog } from '../../lib/panel/fixtures/headline-log.ts';
import type { OriginalCode } from '../../lib/panel/original-code.ts';
import type { Scene } from './scenes.ts';

const refused = (message: string) => ({ error: { code: 'failed', message } });
const logout = (now: number, more: Partial<Scene>): Scene => ({
  answers: { site: {} },
  log: headlineLog(now - 90_000),
  ...more,
});

/** What source maps tell of the scenes' call stack, and what they do not. */
export const tracedCode: OriginalCode = [
  {
    source: 'src/auth/session.ts',
    line: 48,
    column: 5,
    isLibrary: false,
    code: "localStorage.removeItem('refreshToken');",
  },
  {
    source: 'node_modules/axios/lib/core/Axios.js',
    line: 40,
    column: 14,
    isLibrary: true,
    code: null,
  },
  { untraced: 'no-map-file' },
];

const REPORTING = (now: number) => ({
  origin: 'https://app.example.com',
  on: true,
  format: 'first-tracker',
  url: 'https://logs.example.com/v1/auth/logout-event/',
  identity: false,
  headers: [{ name: 'X-Api-Key', shown: '••••k7Qz' }],
  hasAccess: true,
  waiting: 3,
  full: false,
  delivered: 128,
  last: {
    at: now - 20_000,
    outcome: 'later',
    says: { id: 'report.answer.server-error', params: { status: 503 } },
  },
  nextAt: now + 40_000,
  sending: false,
  stuck: null,
});

/** States that a panel is in for a moment, or when something went wrong, and what is folded or a dialog. */
export const stateScenes: Record<string, (nowMs: number) => Scene> = {
  connecting: () => ({ answers: { site: {}, answer: () => new Promise(() => {}) }, log: [] }),
  loading: (now) => logout(now, { halfSent: true }),
  failed: (now) =>
    logout(now, {
      answers: {
        site: {},
        answer: ({ type }) => (type === 'pause' ? refused('the disk is full') : undefined),
      },
      press: 'Pause',
      shows: '.notice[data-tone=warn]',
    }),
  reports: (now) =>
    logout(now, {
      answers: {
        site: { reports: { on: true, waiting: 3, trouble: true } },
        answer: ({ type }) => (type === 'report-state' ? REPORTING(now) : undefined),
      },
      press: 'Reports do not get through',
      shows: '.report-outbox',
    }),
  'reports-new': (now) =>
    logout(now, {
      answers: {
        site: {},
        answer: ({ type }) =>
          type === 'report-state'
            ? {
                ...REPORTING(now),
                on: false,
                url: '',
                headers: [],
                waiting: 0,
                delivered: 0,
                last: null,
                nextAt: null,
              }
            : undefined,
      },
      press: 'Report logouts to a server',
      shows: '.report-outbox',
    }),
  'not-judged': (now) =>
    logout(now, {
      diagnose: () => {
        throw new Error('a mistake of ours');
      },
      shows: '.notice[data-tone=warn]',
    }),
  unreadable: (now) =>
    logout(now, {
      unknown: [{ id: 'x', at: now, kind: 'of.tomorrow' }],
      shows: '.notice[data-tone=warn]',
    }),
  'export-failed': (now) =>
    logout(now, {
      answers: {
        site: {},
        answer: ({ type }) =>
          type === 'export-timeline'
            ? refused('events[3].url holds something that looks like a token')
            : undefined,
      },
      press: 'Export',
      shows: 'dialog',
    }),
  'export-saved': (now) =>
    logout(now, { press: ['Export', 'Timeline (JSON)', 'Save as file'], shows: 'dialog' }),
  clear: (now) => logout(now, { press: 'Clear', shows: 'dialog' }),
  'thresholds-wrong': (now) =>
    logout(now, {
      press: [
        'Thresholds',
        { fill: 'Access token, ID token', value: 'soon' },
        { fill: 'Short, below', value: '1' },
        'Save',
      ],
      shows: 'dialog [role=alert]',
    }),
  kept: (now) => logout(now, { press: ['This verdict is wrong', 'Keep recording'], shows: 'dialog' }),
  'taught-wrong': (now) =>
    logout(now, {
      answers: {
        site: {},
        answer: ({ type }) => (type === 'teach' ? refused('A path begins with “/”.') : undefined),
      },
      press: ['Teach this site', 'Add a rule', { fill: 'Path', value: 'login' }, 'Teach this'],
      shows: 'dialog form',
    }),
  details: (now) => logout(now, { press: 'Removed refresh token', shows: '.details' }),
  'details-original': (now) =>
    logout(now, { press: ['Removed refresh token', 'Show the original code'], shows: '.original-list' }),
  unfolded: (now) => logout(now, { press: ['About this cause', 'Technical details'], shows: '.about-list' }),
  mark: (now) => logout(now, { press: 'Mark', shows: '.mark-form input' }),
  'nothing-found': (now) =>
    logout(now, { press: [{ fill: 'Filter events', value: 'status:599' }], shows: '.events' }),
  'state-logged': (now) => logout(now, { press: 'Log full state' }),
};

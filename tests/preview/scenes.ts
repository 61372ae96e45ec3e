import { pastLogoutOf } from '../../lib/classify/past-logout.ts';
import type { LogEvent } from '../../lib/events/event.ts';
import { text } from '../../lib/messages/text.ts';
import type { MissingOrigin } from '../../lib/messaging/protocol.ts';
import type { Diagnose } from '../../lib/panel/diagnosis.ts';
import { diagnosisFixture, verdictFixture } from '../../lib/panel/fixtures/diagnosis.ts';
import type { FakeAnswers } from '../../lib/panel/fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from '../../lib/panel/fixtures/headline-log.ts';
import type { Verdict } from '../../lib/panel/types.ts';
import type { TaughtRule } from '../../lib/taught/index.ts';
import type { Press } from './press.ts';
import { delayedRace, immediateRace, learnedLimits } from './race-scenes.ts';
import { REMINDER, rehearsalLook, rehearsedLog } from './rehearsal-scenes.ts';
import { stateScenes } from './state-scenes.ts';

export type Scene = {
  answers: FakeAnswers;
  log: LogEvent[];
  /** Stands in for the real diagnosis where the scene is about many verdicts. */
  diagnose?: Diagnose;
  /** What is pressed or filled in at once, one after the other. */
  press?: Press | readonly Press[];
  /** Selector of what is there when the scene stands. */
  shows?: string;
  /** Events of a kind that this panel does not know, sent with the log. */
  unknown?: readonly object[];
  /** The past is still being sent. */
  halfSent?: boolean;
};

const MINUTE = 60_000;
const RULES: readonly TaughtRule[] = [
  { kind: 'request', method: 'POST', path: '/v1/auth/token/refresh/', is: 'refresh' },
  { kind: 'request', origin: 'https://api.example.com', path: '/v2/tenants/:id/x7/*', is: 'other' },
  { kind: 'page', path: '/hello', is: 'sign-in-page' },
  {
    kind: 'reason',
    statuses: [401, 403],
    in: 'header',
    name: 'X-Why',
    means: { E17: 'SERVER_IDLE_TIMEOUT' },
  },
  { kind: 'credential', area: 'localStorage', key: 'zz', path: 'state.token', is: 'access' },
];
/** Logouts whose events are gone, and of another site. */
const pastOf = (now: number) => (request: { type: string }) => {
  if (request.type !== 'list-logouts') return undefined;
  const one = (site: string, days: number, eventsGone: boolean) => ({
    ...pastLogoutOf(verdictFixture(), site, eventsGone),
    at: now - days * 24 * 60 * MINUTE,
  });
  return {
    past: [one(ORIGIN, 71, true)],
    others: 1,
    elsewhere: [one('https://shop.example.org:8443', 1, false)],
  };
};
const gone = () => {
  throw new Error('no background');
};

/** States of the panel, by name. `nowMs` is the browser's time. */
export const scenes: Record<string, (nowMs: number) => Scene> = {
  logout: (now) => ({ answers: { site: {} }, log: headlineLog(now - 90_000) }),
  provisional: (now) => ({ answers: { site: {} }, log: headlineLog(now - 200) }),
  'signed-in': (now) => ({
    answers: { site: { tabsWithoutStacks: 1 } },
    log: headlineLog(now + 26 * MINUTE).filter((event) => event.at <= now),
  }),
  history: (now) => ({
    answers: { site: {} },
    log: [3, 2, 1, 0].flatMap((round) => ownSession(headlineLog(now - 90_000 - round * 150 * MINUTE), round)),
  }),
  compare: (now) => ({
    answers: { site: {} },
    log: learnedLimits(now),
    press: { choose: 'Compare with', option: 2 },
  }),
  'history-past': (now) => ({
    answers: { site: {}, answer: pastOf(now) },
    log: headlineLog(now - 90_000),
    press: { choose: 'Site', option: 1 },
  }),
  race: (now) => ({ answers: { site: {} }, log: immediateRace(now) }),
  'race-delayed': (now) => ({ answers: { site: {} }, log: delayedRace(now) }),
  deadlines: (now) => ({ answers: { site: {} }, log: learnedLimits(now) }),
  hundred: (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    diagnose: () => diagnosisFixture({ logouts: hundredLogouts(now), lastActivityAt: now - 13 * MINUTE }),
  }),
  'no-logout-found': (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    diagnose: () => diagnosisFixture({ logouts: hundredLogouts(now) }),
    press: { fill: 'Filter logouts', value: 'zebra' },
  }),
  paused: (now) => ({ answers: { site: { paused: true } }, log: headlineLog(now - 90_000) }),
  'no-access': (now) => ({
    answers: { site: { hasAccess: false }, access: 'denied' },
    log: headlineLog(now - 90_000),
  }),
  missing: (now) => ({
    answers: { site: { missingOrigins: missingOrigins(now) }, access: 'denied' },
    log: headlineLog(now - 90_000),
  }),
  'missing-in-devtools': (now) => ({
    answers: { site: { missingOrigins: missingOrigins(now) }, access: 'unavailable' },
    log: headlineLog(now - 90_000),
  }),
  gaps: (now) => ({ answers: { site: {} }, log: withGaps(headlineLog(now - 90_000), now) }),
  thresholds: (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    press: 'Thresholds',
  }),
  import: () => ({ answers: { site: null }, log: [] }),
  'import-open': () => ({ answers: { site: null }, log: [], shows: '.panel-imported' }),
  'import-refused': () => ({ answers: { site: null }, log: [], shows: '[role=alert]' }),
  'import-no-logout': () => ({ answers: { site: null }, log: [], shows: '.panel-imported' }),
  'import-reading': () => ({ answers: { site: null }, log: [] }),
  export: (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    press: 'Export',
    shows: 'dialog textarea',
  }),
  taught: (now) => ({
    answers: { site: { taught: RULES } },
    log: headlineLog(now - 90_000),
    press: 'Teach this site',
  }),
  'taught-form': (now) => ({
    answers: { site: { taught: RULES } },
    log: headlineLog(now - 90_000),
    press: ['Teach this site', 'Add a rule'],
  }),
  'taught-event': (now) => ({
    answers: { site: { taught: RULES } },
    log: headlineLog(now - 90_000),
    press: '/refresh/ → 401',
  }),
  wrong: (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    press: 'This verdict is wrong',
  }),
  missed: (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    press: 'I was logged out and it missed it',
  }),
  'server-log': (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    press: ['Join lines…', { choose: 'Format', option: 1 }, { choose: 'The server’s clock', option: 1 }],
  }),
  'server-log-result': (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000),
    press: [
      'Join lines…',
      {
        fill: 'Lines of the log',
        value: [
          `{"time":${now - 90_100},"msg":"session store was flushed"}`,
          `{"time":${now - 90_000_000_000},"msg":"session store was flushed"}`,
          `{"time":${now - 90_100},"msg":"cache warmed"}`,
          'no line of a log',
        ].join('\n'),
      },
      'Join these lines',
    ],
  }),
  rehearsal: (now) => ({
    answers: { site: {}, answer: rehearsalLook },
    log: headlineLog(now + 26 * MINUTE).filter((event) => event.at <= now),
    press: 'Rehearse the loss',
  }),
  rehearsed: (now) => ({ answers: { site: {} }, log: rehearsedLog(now, true) }),
  coped: (now) => ({ answers: { site: { reminders: [REMINDER(now)] } }, log: rehearsedLog(now, false) }),
  reminder: (now) => ({
    answers: { site: {} },
    log: headlineLog(now + 26 * MINUTE).filter((event) => event.at <= now),
    press: 'Tell me before it expires',
  }),
  empty: () => ({ answers: { site: {} }, log: [] }),
  unwatched: () => ({ answers: { site: { watched: false, hasAccess: false } }, log: [] }),
  denied: () => ({ answers: { site: { watched: false, hasAccess: false }, access: 'denied' }, log: [] }),
  'no-permissions': () => ({
    answers: { site: { watched: false, hasAccess: false }, access: 'unavailable' },
    log: [],
  }),
  stopped: (now) => ({
    answers: { site: { watched: false, eventCount: 80 } },
    log: headlineLog(now - 5 * MINUTE),
  }),
  closed: () => ({ answers: { site: { closed: 'browser-page', watched: false } }, log: [] }),
  ...Object.fromEntries(
    ['store', 'view-source', 'file', 'pdf', 'blocked', 'loading'].map((reason) => [
      `closed-${reason}`,
      () => ({ answers: { site: { closed: reason, watched: false } }, log: [] }),
    ]),
  ),
  unreachable: () => ({ answers: { site: null, answer: gone, openPort: gone }, log: [] }),
  hostile: (now) => ({
    answers: { site: {} },
    log: headlineLog(now - 90_000).map(
      (event): LogEvent =>
        event.kind === 'response.body'
          ? {
              ...event,
              fields: { detail: '\u202e<img src=x onerror=alert(1)>\u0000 </script> \u2066{evil, plural}' },
            }
          : event.kind === 'credential.removed'
            ? {
                ...event,
                place: { area: 'localStorage', key: `\u202egnp.exe${'A'.repeat(300)}` },
                stack: [
                  { function: '<b>\u202ehide</b>', url: 'javascript:alert(1)//x.js', line: 1, column: 1 },
                ],
              }
            : event,
    ),
  }),
  ...stateScenes,
  many: (now) => ({ answers: { site: {} }, log: flood(now, 100_000) }),
};

const missingOrigins = (now: number): MissingOrigin[] => [
  { origin: 'https://api.example.com', uses: 'api', seenAt: now - MINUTE },
  { origin: 'https://login.example.net', uses: 'sign-in', seenAt: now - MINUTE },
];

const KINDS: [Verdict['type'], string, string][] = [
  ['SESSION_ENDED', 'SERVER_IDLE_TIMEOUT', 'The server ended the session after 25 min without a request'],
  ['USER_ACTION', 'MANUAL_LOGOUT', 'Somebody signed out'],
  ['TOKEN_EXPIRED', 'ACCESS_TOKEN_EXPIRED', 'The access token expired and nothing renewed it'],
  ['REFRESH_FAILED', 'REFRESH_SERVER_ERROR', 'The refresh met a server error'],
  ['STORAGE_CLEARED', 'STORAGE_CLEARED_BY_SCRIPT', 'A script cleared the storage'],
  ['AUTH_ERROR', 'PERMISSION_MISTAKEN', 'A missing permission was taken for a logout'],
  ['UNKNOWN', 'UNEXPLAINED', 'The session ended, and nothing seen explains it'],
];

function hundredLogouts(now: number): Verdict[] {
  return Array.from({ length: 100 }, (_, index) => {
    const [type, code, title] = KINDS[index % KINDS.length] ?? ['UNKNOWN', 'UNEXPLAINED', ''];
    return verdictFixture({
      id: `l${index}`,
      at: now - (100 - index) * 173 * MINUTE,
      type,
      code,
      title: text('panel.text', { text: title }),
      confidence: 0.35 + (index % 7) * 0.1,
      idleMs: (index % 5) * 7 * MINUTE,
      context: { serverCode: 'SESSION_IDLE', serverMessage: 'Signed out after 25 minutes without activity.' },
    });
  });
}

/** A log with holes of every kind that the recorder tells of. */
function withGaps(log: LogEvent[], now: number): LogEvent[] {
  const gaps = ['browser-closed', 'paused', 'dropped-at-limit', 'document-died'].flatMap((why, kind) =>
    Array.from({ length: kind * 4 + 1 }, (_, index): LogEvent => {
      const from = now - 24 * 60 * MINUTE + (index * 4 + kind) * 10 * MINUTE;
      return {
        id: `g${kind}-${index}`,
        kind: 'recording.gap',
        at: from + 4 * MINUTE,
        by: 'derived',
        from,
        to: from + 4 * MINUTE,
        why,
        ...(kind > 1 ? { dropped: index + 1 } : {}),
      };
    }),
  );
  return [...log, ...gaps].sort((a, b) => a.at - b.at);
}

/** A long log: the headline case under so many requests. */
function flood(now: number, count: number): LogEvent[] {
  const story = headlineLog(now - 90_000);
  const began = (story[0]?.at ?? now) - 3_600_000;
  const noise = Array.from({ length: count }, (_, index): LogEvent => {
    const at = began + (index / count) * 3_500_000;
    return {
      id: `n${String(index).padStart(7, '0')}`,
      kind: 'request.finished',
      at,
      by: 'browser',
      origin: ORIGIN,
      requestId: `n${index}`,
      method: 'GET',
      url: `${ORIGIN}/v1/poll/${index % 50}`,
      type: 'xmlhttprequest',
      startedAt: at - 20,
      status: 200,
    };
  });
  return [...noise, ...story];
}

/** The same story with other ids and other credentials. */
function ownSession(log: LogEvent[], round: number): LogEvent[] {
  const renamed = JSON.stringify(log).replaceAll('c0ffee', `c0ffe${round}`);
  return (JSON.parse(renamed) as LogEvent[]).map((event) => ({ ...event, id: `${round}-${event.id}` }));
}

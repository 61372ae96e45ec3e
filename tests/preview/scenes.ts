import type { LogEvent } from '../../lib/events/event.ts';
import type { FakeAnswers } from '../../lib/panel/fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from '../../lib/panel/fixtures/headline-log.ts';

export type Scene = { answers: FakeAnswers; log: LogEvent[] };

const MINUTE = 60_000;
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
  many: (now) => ({ answers: { site: {} }, log: flood(now, 100_000) }),
};

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

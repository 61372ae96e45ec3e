import type { ObservationOf } from '../../messaging/observation.ts';
import type { Sensor } from './sensor.ts';

type Answer = ObservationOf<'other-origin'>['answer'];

/** Origins told of in one document: a page that talks to more is no help to be asked about. */
const MAX_ORIGINS = 30;
const STRONGER: Record<Answer, number> = { unseen: 0, readable: 1, refused: 2 };

/** What the browser lets the page know of an answer: 0 where it kept it from the page (CORS, or none came). */
function answerOf(status: number | undefined): Answer {
  if (status === 401 || status === 403) return 'refused';
  return status ? 'readable' : 'unseen';
}

/**
 * Other origins that the page's own fetch and XHR go to: without access to them nothing else tells of these
 * requests. Reads the browser's resource timings, also of the time before it started, and says each origin once,
 * again only where its answer says more. No path, no query; images, scripts and beacons are no API.
 */
export const otherOriginsSensor: Sensor = {
  id: 'other-origins',
  start({ window, emit }) {
    const told = new Map<string, Answer>();

    function look({ initiatorType, name, responseStatus }: PerformanceResourceTiming): void {
      if (initiatorType !== 'fetch' && initiatorType !== 'xmlhttprequest') return;
      if (!/^https?:/.test(name)) return;
      const { origin } = new URL(name);
      if (origin === window.origin) return;
      const answer = answerOf(responseStatus);
      const before = told.get(origin);
      if (before === undefined ? told.size >= MAX_ORIGINS : STRONGER[before] >= STRONGER[answer]) return;
      told.set(origin, answer);
      emit({ type: 'other-origin', origin, answer });
    }

    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) look(entry as PerformanceResourceTiming);
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  },
};

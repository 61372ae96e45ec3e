import type { EventDraft } from '../events/event.ts';
import type { Observation } from '../messaging/observation.ts';
import { maskName, maskText, maskUrl } from '../secrets/index.ts';
import type { Where } from './where.ts';

const MAX_LABEL_CHARS = 80;

/** Observations that hold no credential. */
export type PlainObservation = Exclude<
  Observation,
  { type: 'storage' | 'snapshot' | 'body' | 'cookie' | 'error' | 'build' | 'message' | 'connection' }
>;

/**
 * Turns them into events. Input, visibility and the document's end reach the relay as trusted events of the
 * browser's own making; whether there is a sign-in form is read from a DOM that the page controls.
 */
export function pageEvents(observation: PlainObservation, where: Where, at: number): EventDraft[] {
  const browser = { at, by: 'browser' as const, ...where };
  switch (observation.type) {
    case 'activity': {
      const { from, to, counts } = observation;
      return [{ ...browser, at: from, kind: 'activity.span', from, to, counts }];
    }
    case 'intent': {
      const { intent, trigger } = observation;
      const label = maskText((observation.label ?? '').trim(), MAX_LABEL_CHARS);
      return [{ ...browser, kind: 'user.intent', intent, trigger, ...(label === '' ? {} : { label }) }];
    }
    case 'visibility':
      return [{ ...browser, kind: 'page.visibility', state: observation.state }];
    case 'form':
      return [{ ...browser, by: 'page', kind: 'page.form', signInForm: observation.signInForm }];
    case 'left':
      return [{ ...browser, kind: 'page.left', persisted: observation.persisted }];
    case 'other-origin':
      // No fact of the log: it tells which origins a person may want to give access to.
      return [];
    case 'unread': {
      const { sensor, what, why, lengthChars } = observation;
      return [
        {
          ...browser,
          kind: 'sensor.unread',
          sensor: maskText(sensor, 60),
          what: what.includes('://') ? maskUrl(what).url.slice(0, 400) : maskName(what),
          why: maskText(why, 60),
          ...(lengthChars === undefined ? {} : { lengthChars }),
        },
      ];
    }
    case 'dropped': {
      const { from, to, count } = observation;
      return [{ ...browser, kind: 'recording.gap', from, to, why: 'dropped-at-limit', dropped: count }];
    }
    case 'network': {
      const { online, connection } = observation;
      const known = connection !== undefined && /^[a-z0-9-]{1,20}$/.test(connection);
      return [{ ...browser, kind: 'network.changed', online, ...(known ? { connection } : {}) }];
    }
    case 'clock':
      return [{ ...browser, kind: 'clock.jumped', byMs: observation.byMs }];
  }
}

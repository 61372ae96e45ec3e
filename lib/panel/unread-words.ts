import type { EventOf } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { whyWords } from './why-words.ts';

type Unread = Pick<EventOf<'sensor.unread'>, 'sensor' | 'what' | 'why'>;

/** What no HAR holds, by sensor. */
const NEVER_IN_A_HAR = ['storage', 'activity', 'scripts', 'cookies'] as const;

/**
 * What a sensor could not read, and why. What a HAR lacks is named in the reader's language; of a page, as the page or the
 * browser calls it.
 */
export function describeUnread(event: Unread): TextRef {
  const why = whyWords(event.why);
  const what = ofHar(event);
  if (what !== null) return text('panel.event.har-unread', { what: { text: what }, why });
  return text('panel.event.sensor-unread', { sensor: event.sensor, what: event.what, why });
}

function ofHar({ sensor, what, why }: Unread): TextRef | null {
  const never = NEVER_IN_A_HAR.find((one) => one === sensor);
  if (why === 'not-in-har') return never === undefined ? null : text(`panel.unread.har.${never}`);
  if (why === 'taken-out') return text('panel.unread.har.credentials');
  if (why === 'ends-refused') return text('panel.unread.har.end');
  const count = why === 'answer-not-in-har' ? Number.parseInt(what, 10) : Number.NaN;
  return Number.isNaN(count) ? null : text('panel.unread.har.answers', { count });
}

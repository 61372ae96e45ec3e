import type { EventDraft } from '../events/event.ts';
import type { Observation } from '../messaging/observation.ts';
import type { Fingerprinter } from '../secrets/index.ts';
import { NOTHING_WANTED, type Wanted } from '../taught/index.ts';
import { bodyEvents } from './body-events.ts';
import { buildEvents } from './build-events.ts';
import { cookieEvents } from './cookie-events.ts';
import { detach } from './detach.ts';
import { navigationEvents } from './navigation-events.ts';
import { pageEvents } from './page-events.ts';
import { requestEvents } from './request-events.ts';
import { errorEvents, scriptCookieEvents } from './script-events.ts';
import { snapshotEvents } from './snapshot-events.ts';
import { storageEvents } from './storage-events.ts';
import { connectionEvents, messageEvents } from './tab-events.ts';
import type { Intake, Sender } from './types.ts';
import { whereOf } from './where.ts';

/**
 * The intake of one watched site. `fingerprinter` is that site's; no other state is kept.
 * @param options.wanted what the person's rules want looked at beside the rest (lib/taught); asked each time
 */
export function createIntake({
  fingerprinter,
  wanted = () => NOTHING_WANTED,
}: {
  fingerprinter: Fingerprinter;
  wanted?: () => Wanted;
}): Intake {
  return {
    fromObservation: (observation, sender, at) =>
      safely(observation.type, at, () => observed(observation, sender, at, fingerprinter, wanted())),
    fromCookie: (cookie, change, at) =>
      safely('cookie', at, () => cookieEvents(cookie, change, at, fingerprinter, wanted())),
    fromRequest: (request) =>
      safely('request', request.finishedAt, () => requestEvents(request, fingerprinter, wanted())),
    fromNavigation: (navigation) => safely('navigation', navigation.at, () => navigationEvents(navigation)),
  };
}

function observed(
  observation: Observation,
  sender: Sender,
  at: number,
  fingerprinter: Fingerprinter,
  wanted: Wanted,
): EventDraft[] | Promise<EventDraft[]> {
  const where = whereOf(sender);
  if (observation.type === 'storage') return storageEvents(observation, where, at, fingerprinter, wanted);
  if (observation.type === 'snapshot') return snapshotEvents(observation, where, at, fingerprinter, wanted);
  if (observation.type === 'body') return bodyEvents(observation, where, at, fingerprinter, wanted);
  if (observation.type === 'cookie') return scriptCookieEvents(observation, where, at);
  if (observation.type === 'error') return errorEvents(observation, where, at);
  if (observation.type === 'build') return buildEvents(observation, where, at, fingerprinter);
  if (observation.type === 'message') return messageEvents(observation, where, at);
  if (observation.type === 'connection') return connectionEvents(observation, where, at);
  return pageEvents(observation, where, at);
}

/** A failure of ours is said in the log and costs one observation. Its message may quote a secret: it is dropped. */
async function safely(
  what: string,
  at: number,
  make: () => EventDraft[] | Promise<EventDraft[]>,
): Promise<EventDraft[]> {
  try {
    return detach(await make());
  } catch {
    return [{ at, by: 'browser', kind: 'sensor.unread', sensor: 'intake', what, why: 'failed' }];
  }
}

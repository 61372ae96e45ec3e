import { activitySensor } from './activity.ts';
import { bodiesSensor } from './bodies.ts';
import { buildSensor } from './build.ts';
import { clockSensor } from './clock.ts';
import { connectionsSensor } from './connections.ts';
import { errorsSensor } from './errors.ts';
import { formSensor } from './form.ts';
import { indexedDbSensor } from './indexed-db.ts';
import { intentSensor } from './intent.ts';
import { leftSensor } from './left.ts';
import { networkSensor } from './network.ts';
import { otherOriginsSensor } from './other-origins.ts';
import { scriptCookiesSensor } from './script-cookies.ts';
import type { Sensor } from './sensor.ts';
import { serviceWorkerSensor } from './service-worker.ts';
import { storageSensor } from './storage.ts';
import { tabMessagesSensor } from './tab-messages.ts';
import { visibilitySensor } from './visibility.ts';

/**
 * Every page sensor, in the order in which they start and hear of an occasion: what the page held before what the
 * user did, and `left` last. Storage, databases, bodies, cookies, errors, messages, connections, intent and activity run
 * in every frame (an app may sit in one, and input there is the user's too); clock (told before what happened after the
 * jump), visibility, form, network, build and left only in the top frame, of which the tab shows one.
 */
export const PAGE_SENSORS: readonly Sensor[] = [
  clockSensor,
  storageSensor,
  indexedDbSensor,
  bodiesSensor,
  scriptCookiesSensor,
  errorsSensor,
  tabMessagesSensor,
  connectionsSensor,
  intentSensor,
  activitySensor,
  visibilitySensor,
  formSensor,
  otherOriginsSensor,
  networkSensor,
  buildSensor,
  serviceWorkerSensor,
  leftSensor,
];

import type { Observation } from './observation.ts';

/** How much is lost with an observation: 0 noise, 1 context, 2 a change, 3 evidence of a loss or of its reason. */
export type Worth = 0 | 1 | 2 | 3;

const WORTH: Record<Observation['type'], Worth> = {
  activity: 0,
  unread: 0,
  visibility: 1,
  'other-origin': 1,
  form: 1,
  storage: 2,
  snapshot: 2,
  intent: 3,
  cookie: 3,
  error: 2,
  message: 3,
  connection: 3,
  body: 3,
  left: 3,
  dropped: 3,
  clock: 3,
  network: 2,
  build: 1,
};

/** A storage observation that takes something away (a removal, an overwrite) is evidence, a first write a change. */
export function worthOf(observation: Observation): Worth {
  if (observation.type === 'storage' && observation.before !== null) return 3;
  return WORTH[observation.type];
}

/** What must not wait for the end of the task: a removal, the reason of a refusal, an intent, the end of the page. */
export function isUrgent(observation: Observation): boolean {
  if (observation.type === 'storage') return observation.before !== null && observation.after === null;
  return worthOf(observation) === 3;
}

/** About what an observation weighs in memory and on the wire, in UTF-16 code units: all text in it, and some more. */
export function sizeOf(observation: Observation): number {
  let chars = 200;
  for (const value of Object.values(observation)) if (typeof value === 'string') chars += value.length;
  if (observation.type !== 'snapshot') return chars;
  return observation.entries.reduce((sum, { key, value }) => sum + key.length + value.length, chars);
}

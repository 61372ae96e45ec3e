import type { Area } from '../platform/area.ts';
import type { Recorder } from '../recorder/index.ts';

const KEY = 'retained-at';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Lets go of what the logs need not keep, the first time that the background starts on a day. Wakes nobody for it. */
export async function retainOnceADay(
  local: Area,
  recorder: Pick<Recorder, 'sites' | 'applyRetention'>,
  now: () => number,
): Promise<void> {
  try {
    const last = await local.get(KEY);
    if (typeof last === 'number' && last <= now() && now() - last < DAY_MS) return;
    await local.set({ [KEY]: now() });
    for (const site of await recorder.sites()) await recorder.applyRetention(site);
  } catch {
    // Tomorrow again.
  }
}

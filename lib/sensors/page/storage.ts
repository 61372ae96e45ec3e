import type { Observation } from '../../messaging/observation.ts';
import type { AreaName, HookWord } from '../../messaging/page-channel.ts';
import { type AreaWatch, watchArea } from './area-watch.ts';
import { listen } from './listen.ts';
import type { Occasion } from './occasions.ts';
import type { PageSensorContext, Sensor } from './sensor.ts';
import { sharesItsParentsStorage } from './shares-storage.ts';
import { stopAll } from './stops.ts';

const AREAS: readonly AreaName[] = ['localStorage', 'sessionStorage'];
/** A scan that took 1 ms is followed by none for 50 ms: at most 2 % of the main thread. */
const REST_FACTOR = 50;
const MIN_REST_MS = 100;

/**
 * Web storage: what is there at the start, and every change to an interesting entry, with both values, read here in
 * the browser's own words. The hook says when to read and who it was; other tabs are told of by the browser; what
 * goes round both is found by comparing on occasions.
 *
 * In a sub-frame that shares its parent's storage only witnessed changes are told, the rest by the parent.
 */
export const storageSensor: Sensor = {
  id: 'storage',
  start(context) {
    const { window, emit, occasions } = context;
    const isShared = sharesItsParentsStorage(window);
    const watches = new Map<AreaName, AreaWatch>();
    const stops: (() => void)[] = [];
    const tell = (observation: Observation): void => {
      emit(observation);
      if (observation.type === 'storage' && observation.after === null) occasions.tell('changed');
    };

    for (const area of AREAS) {
      try {
        const source = window[area];
        // Reading is what is denied in some frames, not the access to the object.
        void source.length;
        watches.set(area, watchArea(area, source, tell, context.isHooked));
      } catch {
        emit({ type: 'unread', sensor: 'storage', what: area, why: 'access-denied' });
      }
    }

    stops.push(context.onWord((word) => hear(word, watches)));
    if (!isShared) stops.push(...lookByItself(context, watches));
    return stopAll(...stops);
  },
};

function hear(word: HookWord, watches: ReadonlyMap<AreaName, AreaWatch>): void {
  if (word.type !== 'before' && word.type !== 'changed') return;
  const watch = watches.get(word.area);
  const [how, witness] =
    word.type === 'before'
      ? (['unwitnessed', {}] as const)
      : [word.how, { stack: word.stack, input: word.input }];
  if (word.key !== null) watch?.compare(word.key, how, witness);
  else {
    watch?.readOn(true);
    watch?.scan(how, witness);
  }
}

function lookByItself(
  { window, occasions }: PageSensorContext,
  watches: ReadonlyMap<AreaName, AreaWatch>,
): (() => void)[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restsUntil = 0;

  const readOn = (): void => {
    const isDone = [...watches.values()].map((watch) => watch.readOn(false));
    if (isDone.includes(false)) timer = setTimeout(readOn, 0);
  };

  function scan(how: 'unwitnessed' | 'other-tab'): void {
    const startedAt = performance.now();
    for (const watch of watches.values()) watch.scan(how);
    const endedAt = performance.now();
    restsUntil = endedAt + Math.max(MIN_REST_MS, (endedAt - startedAt) * REST_FACTOR);
  }

  function onOccasion(occasion: Occasion): void {
    const isLeaving = occasion === 'leaving';
    const mayWait = !isLeaving && occasion !== 'restored' && occasion !== 'refused';
    if (occasion === 'changed' || (mayWait && performance.now() < restsUntil)) return;
    if (isLeaving) for (const watch of watches.values()) watch.readOn(true);
    // While it lay in the back-forward cache only other documents can have changed anything.
    scan(occasion === 'restored' ? 'other-tab' : 'unwitnessed');
  }

  function onStorage(event: Event): void {
    if (!event.isTrusted) return;
    const { storageArea, key, oldValue, newValue, url } = event as StorageEvent;
    for (const [area, watch] of watches) {
      if (storageArea !== window[area]) continue;
      // An event of no document's: site data was cleared (measured in Chromium; Firefox tells nothing).
      if (key === null) watch.scan(url === '' ? 'emptied' : 'other-tab');
      else watch.reported(key, oldValue, newValue);
    }
  }

  readOn();
  return [occasions.on(onOccasion), listen(window, ['storage'], onStorage), () => clearTimeout(timer)];
}

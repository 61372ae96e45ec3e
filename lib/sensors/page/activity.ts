import type { ObservationOf } from '../../messaging/observation.ts';
import { listen } from './listen.ts';
import type { Sensor } from './sensor.ts';
import { stopAll } from './stops.ts';

type Kind = keyof ObservationOf<'activity'>['counts'];
type Counts = Partial<Record<Kind, number>>;

/** A pause that ends a span, and the longest span while input goes on. */
const PAUSE_MS = 1_000;
const LONGEST_MS = 5_000;
/** A page scrolls by itself too, and the browser calls that trusted: counted only so soon after real input. */
const SCROLL_AFTER_INPUT_MS = 2_000;

const KINDS: Record<string, Kind> = {
  mousemove: 'mouse',
  mousedown: 'click',
  keydown: 'key',
  scroll: 'scroll',
  touchstart: 'touch',
  wheel: 'wheel',
};

/**
 * Trusted input, counted by kind in spans: never which key, where, or on what. A span is told after a pause of a
 * second, every five seconds while input goes on, and when the document goes away.
 */
export const activitySensor: Sensor = {
  id: 'activity',
  start({ window, emit, now, occasions }) {
    let counts: Counts = {};
    let from = 0;
    let to = 0;
    let lastInputAt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function tell(): void {
      clearTimeout(timer);
      timer = undefined;
      if (from === 0) return;
      emit({ type: 'activity', from, to, counts: counts as Record<Kind, number> });
      counts = {};
      from = 0;
      occasions.tell('input');
    }

    function check(): void {
      const at = now();
      if (at - to >= PAUSE_MS || at - from >= LONGEST_MS || at < from) tell();
      else timer = setTimeout(check, PAUSE_MS - (at - to) + 1);
    }

    function onInput({ isTrusted, type }: Event): void {
      const kind = KINDS[type];
      if (!isTrusted || kind === undefined) return;
      const at = now();
      if (kind !== 'scroll') lastInputAt = at;
      else if (Math.abs(at - lastInputAt) > SCROLL_AFTER_INPUT_MS) return;
      // The computer slept, or the clock was set, since the last input: a new span, and none that lasted all night.
      if (from !== 0 && (at < to || at - to > LONGEST_MS)) tell();
      counts[kind] = (counts[kind] ?? 0) + 1;
      to = at;
      if (from !== 0) return;
      from = at;
      timer ??= setTimeout(check, PAUSE_MS);
    }

    return stopAll(
      listen(window, Object.keys(KINDS), onInput),
      occasions.on((occasion) => {
        if (occasion === 'leaving' || occasion === 'shown') tell();
      }),
      () => clearTimeout(timer),
    );
  },
};

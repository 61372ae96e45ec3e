import type { Observation } from '../../messaging/observation.ts';
import type { HookWord } from '../../messaging/page-channel.ts';
import type { Occasion, Occasions } from './occasions.ts';
import type { PageSensorContext } from './sensor.ts';

/** A sensor's surroundings for tests: what it emits, a clock, and a way to tell it of words and occasions. */
export type TestingContext = PageSensorContext & {
  said: Observation[];
  clock: { ms: number };
  hear(word: HookWord): void;
  occasions: Occasions;
};

export function createTestingContext(window: Window, isTopFrame = true): TestingContext {
  const said: Observation[] = [];
  const clock = { ms: 1_000_000 };
  const words = new Set<(word: HookWord) => void>();
  const listeners = new Set<(occasion: Occasion, event?: Event) => void>();
  return {
    said,
    clock,
    window,
    document: window.document,
    isTopFrame,
    emit: (observation) => said.push(observation),
    now: () => clock.ms,
    isHooked: () => true,
    onWord(listener) {
      words.add(listener);
      return () => words.delete(listener);
    },
    hear(word) {
      for (const listener of words) listener(word);
    },
    occasions: {
      on(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      tell(occasion, event) {
        for (const listener of listeners) listener(occasion, event);
      },
    },
  };
}

/** An event that claims to be the user's own, which a test cannot make otherwise. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { clockSensor } from './clock.ts';
import { createTestingContext } from './testing-context.ts';

it('a clock that is moved in a page is told on the next occasion, once, and nothing where it is not', () => {
  const monotonic = vi.spyOn(window.performance, 'now').mockReturnValue(1_000);
  const { said, clock, occasions, ...rest } = createTestingContext(window);
  const stop = clockSensor.start({ said, clock, occasions, ...rest } as never);
  clock.ms += 60_000;
  monotonic.mockReturnValue(61_000);
  occasions.tell('pulse');
  expect(said).toEqual([]);
  clock.ms -= 86_400_000;
  occasions.tell('input');
  occasions.tell('shown');
  expect(said).toEqual([{ type: 'clock', byMs: -86_400_000 }]);
  stop();
  clock.ms += 86_400_000;
  occasions.tell('pulse');
  expect(said).toHaveLength(1);
  monotonic.mockRestore();
});

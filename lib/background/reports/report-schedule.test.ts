import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakePlatform } from '../../sensors/browser/testing.ts';
import { createReportSchedule } from './report-schedule.ts';

const START = Date.UTC(2026, 0, 15, 9);
beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

function world() {
  const { platform, alarms, emit } = fakePlatform();
  const rung: string[][] = [];
  const schedule = createReportSchedule(
    platform.alarms,
    () => Date.now(),
    (due) => void rung.push([...due]),
  );
  const alarm = () => (alarms.has('report') ? (alarms.get('report') ?? 0) - START : null);
  return { schedule, alarm, rung, ring: () => emit('alarm', 'report'), other: () => emit('alarm', 'badge') };
}

describe('when something is to be done about reports', () => {
  it('has no alarm while there is nothing to wait for', () => {
    const { schedule, alarm } = world();
    expect(alarm()).toBeNull();
    schedule.set('send a', START + 90_000);
    schedule.set('send a', null);
    expect(alarm()).toBeNull();
  });

  it('meets what is near by a timer, with an alarm behind it for whoever comes after a kill', () => {
    const { schedule, alarm, rung } = world();
    schedule.set('look a', START + 4_000);
    expect(alarm()).toBe(30_000);
    vi.advanceTimersByTime(4_000);
    expect(rung).toEqual([['look a']]);
    expect(alarm()).toBeNull();
  });

  it('waits for what is far with the alarm alone, at its time', () => {
    const { schedule, alarm, rung, ring } = world();
    schedule.set('send a', START + 600_000);
    schedule.set('send b', START + 900_000);
    expect(alarm()).toBe(600_000);
    vi.setSystemTime(START + 600_000);
    ring();
    expect(rung).toEqual([['send a']]);
    expect(alarm()).toBe(900_000);
  });

  it('hears no alarm but its own', () => {
    const { schedule, rung, other } = world();
    schedule.set('send a', START - 1);
    other();
    expect(rung).toEqual([]);
  });

  it('keeps the lifeline ahead while one thing after the other is set', () => {
    const { schedule, alarm } = world();
    for (let seconds = 0; seconds < 100; seconds += 1) {
      vi.setSystemTime(START + seconds * 1_000);
      schedule.set('send a', Date.now() + 30_000);
      expect((alarm() ?? 0) - seconds * 1_000).toBeGreaterThanOrEqual(15_000);
    }
  });
});

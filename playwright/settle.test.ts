import { describe, expect, it } from 'vitest';
import { msUntilSettled } from './settle.ts';
import type { LogoutLensTimeline } from './types.ts';

const NOW = 1_000_000;
const timeline = (events: object[], final: boolean[] = []): LogoutLensTimeline =>
  ({
    exportedAt: NOW,
    events: events.map((event, i) => ({ id: `e${i}`, ...event })),
    logouts: final.map((one) => ({ final: one })),
  }) as unknown as LogoutLensTimeline;

describe('how long until a timeline says all', () => {
  it('is nothing while people work, however often the server answers', () => {
    const answered = { kind: 'request.finished', status: 200, at: NOW - 5 };
    expect(msUntilSettled(timeline([answered, { kind: 'user.activity', at: NOW - 5 }]))).toBe(0);
  });

  it.each([
    { kind: 'request.finished', status: 401 },
    { kind: 'request.finished', status: null },
    { kind: 'page.navigated' },
    { kind: 'storage.changed' },
    { kind: 'credential.ended' },
    { kind: 'cookie.changed' },
  ])('is as long as a verdict may take after %j', (event) => {
    expect(msUntilSettled(timeline([{ ...event, at: NOW - 1_000 }]))).toBe(2_500);
    expect(msUntilSettled(timeline([{ ...event, at: NOW - 4_000 }]))).toBe(0);
  });

  it('is a moment at least while a verdict may change', () => {
    expect(msUntilSettled(timeline([], [true, false]))).toBe(250);
    expect(msUntilSettled(timeline([], [true]))).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, busyFor, found, refuse, signOut } from '../../tests/support/pattern-stories.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { diagnose } from '../classify/diagnose.ts';
import type { LogEvent } from '../events/event.ts';
import { idleLimit } from './idle-limit.ts';

type Part = (story: Story) => Story;
const parts: Part[] = [
  (story) => refuse(story.signIn().work(3).wait(MINUTE)),
  (story) => refuse(busyFor(story, 20 * MINUTE)),
  (story) => refuse(build(busyFor(build(story, 'a'), 5 * MINUTE), `b${story.events.length}`)),
  (story) => signOut(busyFor(story, 10 * MINUTE)),
  (story) => signOut(story.signIn().work(3, 3 * MINUTE)),
  (story) => refuse(busyFor(story, 5 * MINUTE).page('/dashboard', 2)).closeTab(2),
  (story) => refuse(busyFor(story, 5 * MINUTE).sleep(40 * MINUTE)),
];
const told = fc.array(fc.nat(parts.length - 1), { minLength: 1, maxLength: 7 }).map((which) => {
  const story = new Story();
  for (const index of which) parts[index]?.(story);
  return story;
});
const patternsOf = (events: readonly LogEvent[], story: Story) =>
  diagnose(events, { asOf: story.now + 10 * SECOND, site: story.origin }).patterns;

describe('patterns of any history', () => {
  it('rest on two logouts at least, all of them known, with a sound confidence', () => {
    fc.assert(
      fc.property(told, (story) => {
        const { patterns, logouts } = diagnose(story.events, { asOf: story.now, site: story.origin });
        const ids = new Set(logouts.map(({ id }) => id));
        for (const { logoutIds, confidence, measured } of patterns) {
          expect(logoutIds.length).toBeGreaterThanOrEqual(2);
          expect(logoutIds.every((id) => ids.has(id))).toBe(true);
          expect(measured.count).toBe(logoutIds.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(0.95);
          for (const value of Object.values(measured).flat()) expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are not changed by what other servers and other origins do', () => {
    const noise = fc.array(fc.tuple(fc.nat(3_600_000), fc.constantFrom(200, 302, 404, 500)), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(told, noise, (story, others) => {
        const elsewhere = new Story({ startsAt: story.events[0]?.at ?? 0 });
        for (const [afterMs, status] of others)
          elsewhere.wait(afterMs).request('GET', 'https://cdn.example/x.json', status, { tab: 9 });
        const mixed = [
          ...story.events,
          ...elsewhere.events.map((event) => ({ ...event, id: `n${event.id}` })),
        ];
        expect(patternsOf(mixed, story)).toEqual(patternsOf(story.events, story));
      }),
      { numRuns: 40 },
    );
  });

  it('are not changed by the order of arrival', () => {
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (story, numbers) => {
        const shuffled = story.events
          .map((event) => ({ event, weight: Number(numbers.next().value) }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ event }) => event);
        expect(patternsOf(shuffled, story)).toEqual(patternsOf(story.events, story));
      }),
      { numRuns: 30 },
    );
  });

  it('an idle limit never gets surer by a session that survived more than it', () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 2, max: 90 }), (story, minutes) => {
        const before = found(idleLimit, story)?.confidence ?? 0;
        signOut(
          story
            .signIn()
            .work(2)
            .work(1, minutes * MINUTE),
        );
        expect(found(idleLimit, story)?.confidence ?? 0).toBeLessThanOrEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

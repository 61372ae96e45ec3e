import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { joinBodies } from './bodies.ts';
import { detect } from './detect.ts';

/** Counts work instead of time, so that a busy machine changes nothing. */
describe('Work on long logs', () => {
  it('reads the bodies of a poll that is forbidden all day a few times each', () => {
    const readsOf = (polls: number) => {
      const story = new Story().signIn({ accessMs: 24 * HOUR });
      for (let i = 0; i < polls; i++)
        story
          .wait(30 * SECOND)
          .request('GET', '/v1/beta/', 403, { with: ['access'], body: { detail: 'Forbidden' } });
      let reads = 0;
      const events = story.events.map((event) =>
        event.kind === 'response.body'
          ? new Proxy(event, {
              get: (target, name) => {
                reads += name === 'startedAt' ? 1 : 0;
                return Reflect.get(target, name);
              },
            })
          : event,
      );
      expect(joinBodies(events).size).toBe(polls);
      return reads;
    };
    expect(readsOf(800)).toBeLessThan(readsOf(400) * 3);
  });

  it('tells each logout of the ones before it without copying them', () => {
    const story = new Story();
    const count = 400;
    for (let i = 0; i < count; i++)
      story
        .signIn()
        .work(1)
        .wait(MINUTE)
        .activity()
        .request('GET', '/v1/me/', 401, { with: ['access'] })
        .giveUp()
        .wait(10 * SECOND);
    const { incidents } = detect(story.events, story.origin);
    expect(incidents).toHaveLength(count);
    expect(incidents.at(-1)?.earlier).not.toHaveLength(0);
    expect(new Set(incidents.flatMap((incident) => incident.earlier)).size).toBeLessThan(count);
  });
});

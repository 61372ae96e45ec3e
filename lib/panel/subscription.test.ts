import { describe, expect, it } from 'vitest';
import { createFakePlatform, createFakeTime } from './fixtures/fake-platform.ts';
import { subscribeToLog } from './subscription.ts';

const ORIGIN = 'https://app.example.com';

function follow(openPort?: () => void) {
  const platform = createFakePlatform(openPort ? { site: {}, openPort } : { site: {} });
  const time = createFakeTime();
  const seen = { links: [] as string[], events: [] as unknown[], cleared: 0 };
  const subscription = subscribeToLog(ORIGIN, platform, time, {
    onLink: (link) => seen.links.push(link),
    onEvents: (events) => seen.events.push(...events),
    onCleared: () => {
      seen.cleared += 1;
    },
  });
  const port = (index = -1) => {
    const found = platform.ports.at(index);
    if (found === undefined) throw new Error('no port was opened');
    return found;
  };
  return { platform, time, seen, subscription, port };
}

describe('following a log', () => {
  it('asks for everything first, and hands on what comes', () => {
    const { seen, port } = follow();
    expect(port().commands).toEqual([{ version: 1, type: 'subscribe', origin: ORIGIN, sinceSeq: 0 }]);
    port().sendEvents(['a', 'b'], 2);
    expect(seen.events).toEqual(['a', 'b']);
    expect(seen.links).toEqual(['live']);
  });

  it('resumes after the last sequence number when the browser ends the port', () => {
    const { seen, port, time, platform } = follow();
    port().sendEvents(['a', 'b'], 2);
    time.pass(30_000);
    port().disconnect();
    time.pass(0);
    expect(platform.ports).toHaveLength(2);
    expect(port().commands[0]?.sinceSeq).toBe(2);
    port().sendEvents(['c'], 3);
    expect(seen.events).toEqual(['a', 'b', 'c']);
    expect(seen.links.at(-1)).toBe('live');
  });

  it('hears nothing more from a port that was replaced', () => {
    const { seen, port, time } = follow();
    port().sendEvents(['a'], 1);
    port().disconnect();
    time.pass(5_000);
    port(0).sendEvents(['ghost'], 9);
    expect(seen.events).toEqual(['a']);
  });

  it('waits while the panel is hidden: no port, no timer', () => {
    const { port, time, platform } = follow();
    port().sendEvents([], 0);
    time.show(false);
    port().disconnect();
    time.pass(3_600_000);
    expect(platform.ports).toHaveLength(1);
    expect(time.timers()).toBe(0);
    time.show(true);
    time.pass(250);
    expect(platform.ports).toHaveLength(2);
  });

  it('stops its retry when it is hidden in between', () => {
    const { port, time, platform } = follow();
    port().disconnect();
    time.pass(0);
    port().disconnect();
    time.show(false);
    expect(time.timers()).toBe(0);
    time.show(true);
    time.pass(500);
    expect(platform.ports).toHaveLength(3);
  });

  it('says that the background is unreachable after five vain attempts, and tries again when told', () => {
    let gone = true;
    const { seen, time, subscription, platform } = follow(() => {
      if (gone) throw new Error('Extension context invalidated.');
    });
    time.pass(60_000);
    expect(seen.links.at(-1)).toBe('unreachable');
    expect(time.timers()).toBe(0);
    gone = false;
    subscription.retry();
    expect(platform.ports).toHaveLength(1);
    platform.ports[0]?.sendEvents([], 0);
    expect(seen.links.at(-1)).toBe('live');
  });

  it('never gives up on a background that answers and dies', () => {
    const { seen, port, time } = follow();
    for (let death = 0; death < 20; death += 1) {
      port().sendEvents([], 0);
      port().disconnect();
      time.pass(250);
    }
    expect(seen.links).not.toContain('unreachable');
  });

  it('begins again when the log was cleared under its eyes', () => {
    const { seen, port, time } = follow();
    port().sendEvents(['a'], 7);
    port().send({ version: 1, type: 'cleared', origin: ORIGIN });
    time.pass(2_000);
    port().disconnect();
    time.pass(0);
    expect(seen.cleared).toBe(1);
    expect(port().commands[0]?.sinceSeq).toBe(0);
  });

  it('notices that the log was cleared while no port was open', () => {
    const { seen, port, time } = follow();
    port().sendEvents(['a'], 7);
    time.pass(2_000);
    port().disconnect();
    time.pass(0);
    port().sendEvents(['x'], 2);
    expect(seen.cleared).toBe(1);
    expect(seen.events).toEqual(['a']);
    expect(port().commands.at(-1)?.sinceSeq).toBe(0);
  });

  it.each([
    ['another version', { version: 2, type: 'events', origin: ORIGIN, events: ['x'], lastSeq: 1 }],
    [
      'another origin',
      { version: 1, type: 'events', origin: 'https://evil.example', events: ['x'], lastSeq: 1 },
    ],
    ['no list', { version: 1, type: 'events', origin: ORIGIN, events: 'x', lastSeq: 1 }],
    ['nothing', null],
    ['a word', 'events'],
  ])('leaves an update of %s aside', (_name, update) => {
    const { seen, port } = follow();
    port().send(update);
    expect(seen.events).toEqual([]);
    expect(seen.links).toEqual([]);
  });

  it('closes the port when it is stopped', () => {
    const { subscription, port, time, platform } = follow();
    subscription.stop();
    expect(port().closed).toBe(true);
    port().disconnect();
    time.pass(10_000);
    expect(platform.ports).toHaveLength(1);
  });
});

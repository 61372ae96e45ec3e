import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../events/event.ts';
import { Backdrop } from './scene.ts';

const MINUTE = 60_000;
const END = 60 * MINUTE;
const build = (at: number, name: string, origin = 'https://app.example') =>
  ({ kind: 'page.build', id: `${name}${at}`, at, by: 'page', origin, build: name, scripts: 1 }) as LogEvent;
const sceneOf = (...events: LogEvent[]) => {
  const backdrop = new Backdrop();
  for (const event of events) backdrop.add(event);
  return backdrop.sceneOf(END, END);
};

describe('signs of a deployment around an end', () => {
  it('is a later document with another build, minutes before', () => {
    const { builds } = sceneOf(build(MINUTE, 'a'), build(END - 2 * MINUTE, 'b'));
    expect([builds?.old.build, builds?.new.build]).toEqual(['a', 'b']);
  });

  it.each([
    ['the same build again', [build(MINUTE, 'a'), build(END - MINUTE, 'a')]],
    ['another origin’s build', [build(MINUTE, 'a'), build(END - MINUTE, 'b', 'https://other.example')]],
    ['a deployment long ago', [build(MINUTE, 'a'), build(2 * MINUTE, 'b')]],
  ])('is not %s', (_what, events) => {
    expect(sceneOf(...events).builds).toBeNull();
  });

  it('is a script that is gone, and no other answer', () => {
    const script = (status: number, type = 'script') =>
      ({
        kind: 'request.finished',
        id: `${type}${status}`,
        at: END - MINUTE,
        by: 'browser',
        type,
        status,
      }) as LogEvent;
    const { lostScripts } = sceneOf(script(404), script(200), script(404, 'image'));
    expect(lostScripts.map(({ id }) => id)).toEqual(['script404']);
  });
});

describe('what a provider says of its session', () => {
  const changed = (at: number, name: string) =>
    ({
      kind: 'tab.message',
      id: `${name}${at}`,
      at,
      by: 'browser',
      channel: 'frame',
      name,
      word: 'session-changed',
      direction: 'received',
    }) as LogEvent;
  const FRAME = 'https://idp.example/check-session';

  it('is `changed` from its check-session frame, shortly before the end', () => {
    expect(sceneOf(changed(END - 8_000, FRAME)).providerChanges).toHaveLength(1);
    expect(sceneOf(changed(END - MINUTE, FRAME)).providerChanges).toEqual([]);
  });

  it('is not the same word from another frame', () => {
    expect(sceneOf(changed(END, 'https://chat.example/widget')).providerChanges).toEqual([]);
  });
});

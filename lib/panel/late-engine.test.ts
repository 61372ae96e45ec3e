import { describe, expect, it, vi } from 'vitest';
import { diagnosisFixture } from './fixtures/diagnosis.ts';
import { createFakePlatform } from './fixtures/fake-platform.ts';
import { createLateEngine } from './late-engine.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function hold(load: Parameters<typeof createLateEngine>[0]) {
  const platform = createFakePlatform({ site: {} });
  const engine = createLateEngine(load);
  const heard: unknown[] = [];
  const open = () => {
    const port = engine.holding(platform.openPort)();
    port.onMessage((update) => heard.push(update));
    return platform.ports[0];
  };
  return { engine, heard, open };
}

describe('an engine that is fetched', () => {
  it('is fetched once, and only when a log comes', async () => {
    const load = vi.fn(async () => () => diagnosisFixture({}));
    const { engine, open } = hold(load);
    expect(load).not.toHaveBeenCalled();
    open();
    open();
    await engine.fetch();
    expect(load).toHaveBeenCalledTimes(1);
    expect(engine.diagnose([], { asOf: 0 })).toEqual(diagnosisFixture({}));
  });

  it('holds what comes before it is there, and keeps the order', async () => {
    let arrive = (_diagnose: () => ReturnType<typeof diagnosisFixture>) => {};
    const { heard, open } = hold(() => new Promise((resolve) => (arrive = resolve)));
    const port = open();
    port?.send(1);
    port?.send(2);
    await settled();
    expect(heard).toEqual([]);
    arrive(() => diagnosisFixture({}));
    await settled();
    port?.send(3);
    expect(heard).toEqual([1, 2, 3]);
  });

  it('lets everything through where it could not be fetched, and then judges nothing', async () => {
    const { engine, heard, open } = hold(() => Promise.reject(new Error('gone')));
    const port = open();
    port?.send(1);
    await settled();
    port?.send(2);
    await settled();
    expect(heard).toEqual([1, 2]);
    expect(() => engine.diagnose([], { asOf: 0 })).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../classify/diagnose.ts';
import type { LogEvent } from '../events/event.ts';
import { compareEvents } from '../events/log.ts';
import { createFakePlatform, createFakeTime } from './fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from './fixtures/headline-log.ts';
import type { ImportedFile } from './import-file.ts';
import { createImportedController } from './imported-controller.ts';
import { choiceOf, joinLines } from './join-lines.ts';
import { createLinedLog, type ServerLines } from './server-lines.ts';

const AT = Date.UTC(2024, 0, 15, 14, 32, 15);
const log = headlineLog(AT);
const line = (says: string, at = AT) => JSON.stringify({ time: at, msg: says });

async function* cut(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += 7) yield text.slice(from, from + 7);
}
const join = (text: string, signal = new AbortController().signal) =>
  joinLines(
    log,
    ORIGIN,
    { name: 'app.log', pieces: cut(text) },
    { pattern: undefined },
    {
      signal,
      onProgress: () => {},
    },
  );

describe('lines of a server’s log in a view', () => {
  it('are found in whatever pieces a file comes', async () => {
    const { name, events, found } = await join(
      `${line('cache warmed')}\n${line('session store was flushed')}`,
    );
    expect(name).toBe('app.log');
    expect(events).toMatchObject([{ kind: 'server.logged', line: 2, means: 'SESSION_STORE_LOST' }]);
    expect(found).toMatchObject({ lines: 2, read: 2, stating: 1, joined: 1 });
  });

  it('are events of it, in their place, and give way to those that are joined next', async () => {
    const lined = createLinedLog();
    const first = await join(line('session store was flushed'));
    const one = lined.of(log, first);
    expect(one).toHaveLength(log.length + 1);
    expect([...one].sort(compareEvents)).toEqual(one);
    expect(lined.of(log, first), 'the same array, as a key of a cache').toBe(one);
    const next: ServerLines = await join(`${line('cache warmed')}\n${line('revoked-by-admin')}`);
    const logged = lined.of(one, next).filter(({ kind }) => kind === 'server.logged');
    expect(logged).toEqual(next.events);
    expect(lined.of(log, null)).toBe(log);
  });

  it('are no longer read once a person stops it', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(join(line('session store was flushed'), stop.signal)).rejects.toThrow();
  });

  it('of an opened file are in what is exported of it', async () => {
    const file: ImportedFile = {
      name: 'their.json',
      format: 'timeline',
      origin: ORIGIN,
      events: log,
      asOf: AT + 60_000,
      generator: { version: '1', browser: 'Chromium 156', platform: 'linux' },
      dropped: { unknownKinds: 0, damaged: 0, repeated: 0, otherSites: 0 },
      firstProblem: null,
      newerVersion: null,
    };
    const written: (readonly LogEvent[])[] = [];
    const controller = createImportedController(
      file,
      createFakePlatform({ site: null }),
      createFakeTime(),
      diagnose,
      async (_file, events) => {
        written.push(events);
        return {} as never;
      },
      async () => '',
    );
    const before = controller.judged().diagnosis.logouts.at(-1);
    controller.joinServerLines(await join(line('session store was flushed')));
    expect(controller.judged().diagnosis.logouts.at(-1)?.code).toBe('SESSION_STORE_LOST');
    await controller.exportTimeline({ kind: 'everything' }, 'en');
    await controller.exportReport('en');
    for (const events of written) expect(events.some(({ kind }) => kind === 'server.logged')).toBe(true);
    controller.joinServerLines(null);
    expect(controller.judged().diagnosis.logouts.at(-1)?.code).toBe(before?.code);
  });
});

describe('the form', () => {
  it('leaves out what is empty', () => {
    expect(choiceOf({ pattern: ' ', offset: '', user: ' ' })).toEqual({ pattern: undefined });
    expect(choiceOf({ pattern: '', offset: '-7h', user: 'ada' })).toMatchObject({
      offsetMs: -25_200_000,
      user: 'ada',
    });
  });

  it('says which field is wrong', () => {
    expect(choiceOf({ pattern: '{when} {message}', offset: '', user: '' })).toMatchObject({
      field: 'pattern',
    });
    expect(choiceOf({ pattern: '', offset: 'soon', user: '' })).toMatchObject({ field: 'offset' });
  });
});

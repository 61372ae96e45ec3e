import { describe, expect, it, vi } from 'vitest';
import { createPanelController } from './controller.ts';
import type { Diagnose } from './diagnosis.ts';
import { diagnosisFixture, verdictFixture } from './fixtures/diagnosis.ts';
import { createFakePlatform, createFakeTime, type FakeAnswers, inChunks } from './fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from './fixtures/headline-log.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const log = headlineLog(1_760_000_000_000);

async function open(answers: FakeAnswers, diagnose: Diagnose = () => diagnosisFixture()) {
  const platform = createFakePlatform(answers);
  const time = createFakeTime();
  const controller = createPanelController({ kind: 'tab', tabId: 7 }, platform, time, diagnose);
  const stop = controller.start();
  await settle();
  const port = () => {
    const found = platform.ports.at(-1);
    if (found === undefined) throw new Error('no port was opened');
    return found;
  };
  return { platform, time, controller, stop, port, state: () => controller.store.getState() };
}

describe('the panel of a watched site', () => {
  it('asks whose tab it is and follows that site', async () => {
    const { platform, port, state } = await open({ site: {} });
    expect(platform.requests).toEqual([
      { type: 'site-of-tab', tabId: 7 },
      { type: 'list-logouts', origin: ORIGIN, elsewhere: false },
    ]);
    expect(port().commands[0]?.origin).toBe(ORIGIN);
    port().sendEvents(log, log.length);
    expect(state().log).toEqual(log);
    expect(state().link).toBe('live');
  });

  it('judges the past only when all of it is there', async () => {
    const diagnose = vi.fn<Diagnose>(() => diagnosisFixture());
    const { port, state } = await open({ site: {} }, diagnose);
    const chunks = inChunks(log, 20);
    for (const [index, chunk] of chunks.entries()) {
      port().sendEvents(chunk, 20 * (index + 1), index === chunks.length - 1);
    }
    expect(diagnose).toHaveBeenCalledTimes(1);
    expect(diagnose.mock.calls[0]?.[0]).toHaveLength(log.length);
    expect(state().caughtUp).toBe(true);
  });

  it('counts what it received while the past is being sent', async () => {
    const { port, state } = await open({ site: {} });
    port().sendEvents(log.slice(0, 30), 30, false);
    expect(state()).toMatchObject({ caughtUp: false, received: 30, log: [] });
  });

  it('gathers events that come in quick succession into one publication', async () => {
    const { port, state, time } = await open({ site: {} });
    port().sendEvents(log.slice(0, 5), 5);
    port().sendEvents(log.slice(5, 6), 6);
    port().sendEvents(log.slice(6, 7), 7);
    expect(state().log).toHaveLength(5);
    time.pass(60);
    expect(state().log).toHaveLength(7);
  });

  it('looks again while a verdict is provisional, and rests when it is final', async () => {
    const begun = createFakeTime().now();
    const { port, time, controller } = await open({ site: {} }, (_events, { asOf }) =>
      diagnosisFixture({ logouts: [verdictFixture({ final: asOf >= begun + 3_000 })] }),
    );
    port().sendEvents(log, log.length);
    expect(controller.judged().diagnosis.logouts[0]?.final).toBe(false);
    time.pass(4_000);
    expect(controller.judged().diagnosis.logouts[0]?.final).toBe(true);
    expect(time.timers()).toBe(0);
  });

  it('keeps no timer while it is hidden, and is right again when it is shown', async () => {
    const { port, time, state } = await open({ site: {} }, () =>
      diagnosisFixture({ logouts: [verdictFixture({ final: false })] }),
    );
    port().sendEvents(log.slice(0, 10), 10);
    time.show(false);
    port().sendEvents(log.slice(10), log.length);
    expect(time.timers()).toBe(0);
    expect(state().log).toHaveLength(10);
    time.show(true);
    expect(state().log).toHaveLength(log.length);
  });

  it('keeps the events where judging them fails', async () => {
    const { port, controller, state } = await open({ site: {} }, () => {
      throw new Error('a rule is broken');
    });
    port().sendEvents(log, log.length);
    expect(controller.judged().failed).toBe(true);
    expect(state().log).toHaveLength(log.length);
  });

  it('follows the tab to another site and forgets the first one', async () => {
    const answers: FakeAnswers = { site: {} };
    const { port, platform, state } = await open(answers);
    port().sendEvents(log, log.length);
    answers.site = { origin: 'https://other.example' };
    platform.changeContext();
    await settle();
    expect(platform.ports[0]?.closed).toBe(true);
    expect(port().commands[0]?.origin).toBe('https://other.example');
    expect(state().log).toEqual([]);
  });

  it('forgets the log when it was cleared', async () => {
    const { port, platform, controller, state } = await open({ site: {} });
    port().sendEvents(log, log.length);
    controller.clear();
    await settle();
    expect(platform.requests).toContainEqual({ type: 'clear', origin: ORIGIN });
    expect(state()).toMatchObject({ log: [], caughtUp: true });
  });

  it('keeps the log and says so where clearing fails', async () => {
    const { port, controller, state } = await open({
      site: {},
      answer: (request) =>
        request.type === 'clear' ? { error: { code: 'busy', message: 'The log is busy.' } } : undefined,
    });
    port().sendEvents(log, log.length);
    controller.clear();
    await settle();
    expect(state().failure?.message).toBe('The log is busy.');
    expect(state().log).toHaveLength(log.length);
  });

  it('hands on an export, and its failure as a sentence', async () => {
    const { controller } = await open({
      site: {},
      answer: (request) => {
        if (request.type !== 'export-timeline') return undefined;
        return request.format === 'json'
          ? { version: 1 }
          : { error: { code: 'secret', message: 'A secret is in it.' } };
      },
    });
    await expect(controller.exportTimeline({ kind: 'everything' }, 'en')).resolves.toEqual({ version: 1 });
    await expect(controller.exportReport('en')).rejects.toThrow('A secret is in it.');
  });

  it('ends everything when it is stopped', async () => {
    const { port, stop, time } = await open({ site: {} }, () =>
      diagnosisFixture({ logouts: [verdictFixture({ final: false })] }),
    );
    port().sendEvents(log, log.length);
    stop();
    expect(port().closed).toBe(true);
    expect(time.timers()).toBe(0);
  });
});

describe('the panel of a site that is not watched', () => {
  it('asks for access in the click itself, then watches', async () => {
    const answers: FakeAnswers = { site: { watched: false, hasAccess: false }, access: 'granted' };
    const { controller, platform } = await open(answers);
    expect(platform.ports).toHaveLength(0);
    const asked = vi.spyOn(platform, 'requestAccess');
    controller.watch();
    expect(asked).toHaveBeenCalledWith([ORIGIN]);
    answers.site = { watched: true };
    await settle();
    expect(platform.requests).toContainEqual({ type: 'watch', origin: ORIGIN });
    await settle();
    expect(platform.ports).toHaveLength(1);
  });

  it('watches nothing where access was denied', async () => {
    const { controller, platform, state } = await open({
      site: { watched: false, hasAccess: false },
      access: 'denied',
    });
    controller.watch();
    await settle();
    expect(platform.requests.map((request) => request.type)).not.toContain('watch');
    expect(state().accessAnswer).toBe('denied');
  });

  it('does not ask for access that it has', async () => {
    const { controller, platform } = await open({ site: { watched: false, hasAccess: true } });
    const asked = vi.spyOn(platform, 'requestAccess');
    controller.watch();
    await settle();
    expect(asked).not.toHaveBeenCalled();
    expect(platform.requests).toContainEqual({ type: 'watch', origin: ORIGIN });
  });

  it('still shows what was recorded before', async () => {
    const { port } = await open({ site: { watched: false, eventCount: 12 } });
    expect(port().commands).toHaveLength(1);
  });

  it('opens no port for a page that no extension may see', async () => {
    const { platform } = await open({ site: { closed: 'browser-page' } });
    expect(platform.ports).toHaveLength(0);
  });

  it('says when the background does not answer, and asks again when told', async () => {
    let gone = true;
    const { controller, state } = await open({
      site: {},
      answer: () => {
        if (gone) throw new Error('no receiver');
        return undefined;
      },
    });
    expect(state().link).toBe('unreachable');
    gone = false;
    controller.retry();
    await settle();
    expect(state().site?.origin).toBe(ORIGIN);
  });
});

describe('what a person asks for', () => {
  const missingOrigins = [
    { origin: 'https://api.example.com', uses: 'api', seenAt: 1 },
    { origin: 'https://login.example.net', uses: 'sign-in', seenAt: 2 },
    { origin: 'https://api.example.com', uses: 'sign-in', seenAt: 3 },
  ] as const;
  const site = { missingOrigins: [...missingOrigins] };
  const origins = ['https://api.example.com', 'https://login.example.net'];

  it('is paused and resumed at once', async () => {
    const { controller, platform } = await open({ site: {} });
    controller.pause();
    await settle();
    controller.resume();
    await settle();
    const told = platform.requests.filter(({ type }) => type === 'pause' || type === 'resume');
    expect(told).toEqual([
      { type: 'pause', origin: ORIGIN },
      { type: 'resume', origin: ORIGIN },
    ]);
    expect(platform.requests.at(-1)?.type).toBe('site-of-tab');
  });

  it('is access to all missing origins in one prompt, in the click itself', async () => {
    const { controller, platform } = await open({ site });
    const asked = vi.spyOn(platform, 'requestAccess');
    controller.allowMissing();
    expect(asked.mock.calls).toEqual([[origins]]);
    await settle();
    expect(platform.requests).toContainEqual({ type: 'include-origins', origin: ORIGIN, origins });
  });

  it('is not told on where the person denied it', async () => {
    const { controller, platform, state } = await open({ site, access: 'denied' });
    controller.allowMissing();
    await settle();
    expect(state().missingAnswer).toBe('denied');
    expect(platform.requests.some(({ type }) => type === 'include-origins')).toBe(false);
  });

  it('is offered while there is traffic, though no event tells of it', async () => {
    const answers: FakeAnswers = { site: {} };
    const { port, state, time, platform } = await open(answers);
    port().sendEvents(log, log.length);
    const questions = () => platform.requests.filter(({ type }) => type === 'site-of-tab').length;
    const before = questions();
    answers.site = site;
    const request = log.find(({ kind }) => kind === 'request.finished');
    for (let seq = 1; seq <= 5; seq += 1) {
      port().sendEvents([{ ...request, id: `more${seq}` }], log.length + seq);
    }
    time.pass(2_500);
    await settle();
    expect(questions() - before).toBe(1);
    expect(state().site?.missingOrigins).toHaveLength(3);
    time.pass(60_000);
    expect(questions() - before).toBe(1);
  });

  it('is nothing where nothing is missing', async () => {
    const { controller, platform } = await open({ site: {} });
    const asked = vi.spyOn(platform, 'requestAccess');
    controller.allowMissing();
    expect(asked).not.toHaveBeenCalled();
  });

  it('is kept with the person’s words: first noted, then exported', async () => {
    const exported = { format: 'logout-lens/timeline' };
    const { controller, platform } = await open({
      site: {},
      answer: ({ type }) => (type === 'export-timeline' ? exported : undefined),
    });
    const kept = await controller.keepRecording({
      about: 'wrong-verdict',
      says: 'x'.repeat(3_000),
      code: 'MANUAL_LOGOUT',
      logoutAt: 5,
    });
    expect(JSON.parse(kept.content)).toEqual(exported);
    expect(kept.name).toContain('wrong-verdict.timeline.json');
    const asked = platform.requests.slice(-2);
    expect(asked.map(({ type }) => type)).toEqual(['feedback', 'export-timeline']);
    expect(asked[0]).toMatchObject({ origin: ORIGIN, code: 'MANUAL_LOGOUT', logoutAt: 5 });
    expect(asked[0]?.type === 'feedback' && asked[0].says).toHaveLength(2_000);
  });

  it('goes out with the lines of the server’s log that are joined to it', async () => {
    const { controller, platform } = await open({
      site: {},
      answer: ({ type }) => (type === 'export-timeline' ? { format: 'logout-lens/timeline' } : undefined),
    });
    const lines = [{ id: 's1', kind: 'server.logged' }] as never;
    controller.joinServerLines({ name: 'app.log', events: lines, found: {} as never });
    await controller.exportTimeline({ kind: 'everything' }, 'en');
    expect(platform.requests.at(-1)).toMatchObject({ type: 'export-timeline', serverLines: lines });
    controller.joinServerLines(null);
    await controller.exportTimeline({ kind: 'everything' }, 'en');
    expect(platform.requests.at(-1)).not.toHaveProperty('serverLines');
  });

  it('is not exported where the words could not be noted', async () => {
    const { controller, platform } = await open({
      site: {},
      answer: ({ type }) =>
        type === 'feedback' ? { error: { code: 'failed', message: 'The disk is full.' } } : undefined,
    });
    const keeping = controller.keepRecording({ about: 'missed-logout', says: '' });
    await expect(keeping).rejects.toThrow('The disk is full.');
    expect(platform.requests.some(({ type }) => type === 'export-timeline')).toBe(false);
  });
});

describe('the thresholds', () => {
  it('are read from storage, and read again when another panel changes them', async () => {
    const platform = createFakePlatform({ site: {} });
    platform.stored.settings = { accessSoonMs: 1_000, idleActiveMs: 'soon' };
    const diagnose: Diagnose = () => diagnosisFixture();
    const target = { kind: 'tab', tabId: 7 } as const;
    const controller = createPanelController(target, platform, createFakeTime(), diagnose);
    const stop = controller.start();
    await settle();
    const settings = () => controller.store.getState().settings;
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, accessSoonMs: 1_000 });
    platform.storeSettings({ accessSoonMs: 2_000 });
    await settle();
    expect(settings().accessSoonMs).toBe(2_000);
    stop();
    platform.storeSettings({ accessSoonMs: 3_000 });
    await settle();
    expect(settings().accessSoonMs).toBe(2_000);
  });

  it('hold at once, are kept, and survive a browser that cannot keep them', async () => {
    const { controller, platform, state } = await open({ site: {} });
    const settings = { ...DEFAULT_SETTINGS, refreshSoonMs: 5_000 };
    await controller.changeSettings(settings);
    expect(platform.stored.settings).toEqual(settings);
    platform.settings.save = async () => {
      throw new Error('quota');
    };
    await expect(controller.changeSettings(DEFAULT_SETTINGS)).rejects.toThrow('quota');
    expect(state().settings).toEqual(DEFAULT_SETTINGS);
  });

  it('are the defaults where storage cannot be read', async () => {
    const { state, platform, controller } = await open({ site: {} });
    platform.settings.load = async () => {
      throw new Error('no storage here');
    };
    controller.start();
    await settle();
    expect(state().settings).toEqual(DEFAULT_SETTINGS);
  });
});

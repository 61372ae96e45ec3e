// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnose } from '../lib/classify/diagnose.ts';
import { exportTimeline, renderText } from '../lib/exports/index.ts';
import { english } from '../lib/messages/catalog.ts';
import { text } from '../lib/messages/text.ts';
import { createFakePlatform, createFakeTime } from '../lib/panel/fixtures/fake-platform.ts';
import { headlineLog, ORIGIN } from '../lib/panel/fixtures/headline-log.ts';
import type { ImportedFile, ImportUpdate } from '../lib/panel/import-file.ts';
import { createImportSession } from '../lib/panel/import-session.ts';
import { ImportApp } from './ImportApp.tsx';
import { mountPage } from './mount-page.tsx';
import './preloaded.ts';

const AT = Date.UTC(2024, 0, 15, 14, 32, 15);
const FILE: ImportedFile = {
  name: 'their.har',
  format: 'har',
  origin: ORIGIN,
  events: headlineLog(AT),
  asOf: AT + 60_000,
  generator: { version: 'HAR', browser: 'WebInspector 537.36', platform: 'unknown' },
  dropped: { unknownKinds: 0, damaged: 2, repeated: 0, otherSites: 0 },
  firstProblem: 'log.entries[17].startedDateTime: expected a date',
  newerVersion: null,
};

let page: Awaited<ReturnType<typeof mountPage>>;
const run = (step: () => void) => page.run(step);

async function mount() {
  const platform = createFakePlatform({ site: null });
  const time = createFakeTime();
  const readers: ((update: ImportUpdate) => void)[] = [];
  const session = createImportSession<File>((_file, tell) => {
    readers.push(tell);
    return () => {};
  }, time);
  page = await mountPage(
    <ImportApp
      session={session}
      platform={platform}
      diagnose={diagnose}
      writeExport={({ origin, asOf, generator }, events, scope) =>
        exportTimeline({ origin, asOf, generator, events, scope }, 'json')
      }
      writeText={async (timeline, format) => renderText(timeline, format)}
    />,
    { words: english, time, tools: { copy: platform.copy } },
  );
  const open = async () => {
    await run(() => session.open(new File(['{}'], 'their.har')));
    await run(() => readers.at(-1)?.({ is: 'read', file: FILE }));
  };
  return { platform, session, readers, time, open };
}

const button = (words: string) =>
  [...page.host.querySelectorAll('button')].find((one) =>
    one.textContent?.includes(words),
  ) as HTMLButtonElement;

afterEach(() => page.unmount());

describe('panel.html?import', () => {
  it('says what can be opened, and why a file was not', async () => {
    const { session, readers } = await mount();
    expect(page.host.textContent).toContain('a HAR, saved from the network panel of any browser');
    await run(() => session.open(new File(['x'], 'cat.png')));
    await run(() => readers[0]?.({ is: 'refused', says: text('error.import.not-text') }));
    expect(page.host.querySelector('[role=alert]')?.textContent).toMatch(
      /“cat.png” was not opened\. This file is no text/,
    );
  });

  it('shows how far it is after a second, and can be cancelled', async () => {
    const { session, readers, time } = await mount();
    await run(() => session.open(new File(['x'], 'big.har')));
    expect(page.host.querySelector('progress')).toBeNull();
    await run(() => time.pass(1_000));
    await run(() => readers[0]?.({ is: 'progress', done: 500, of: 2_000 }));
    expect(page.host.querySelector('progress')?.value).toBe(500);
    expect(page.host.textContent).toContain('500 of 2,000 requests');
    await run(() => button('Cancel').click());
    expect(page.host.textContent).toContain('Choose a file');
  });

  it('marks what is open as imported and offers nothing that would change or record anything', async () => {
    const { open, platform } = await mount();
    await open();
    expect(page.host.querySelector('.status')?.textContent).toBe('Imported');
    expect(page.host.querySelector('h1')?.textContent).toBe(ORIGIN);
    expect(page.host.textContent).toContain('The server ended the session after');
    expect(page.host.textContent).toContain('2 entries are damaged and were left out.');
    expect(page.host.textContent).toContain('log.entries[17].startedDateTime');
    for (const words of ['Pause', 'Clear', 'Stop watching']) expect(button(words)).toBeUndefined();
    expect(platform.requests).toEqual([]);
    expect(platform.ports).toEqual([]);
  });

  it('counts the time that credentials had left from then, not from now', async () => {
    const { open } = await mount();
    await open();
    expect(page.host.textContent).not.toMatch(/expired \d+ days ago/i);
  });

  it('copies a report and keeps a wrong verdict as a file, with no background', async () => {
    const { open, platform } = await mount();
    await open();
    await run(() => button('Copy for bug report').click());
    await vi.waitFor(() => expect(platform.copied[0]).toMatch(/^# Logged out of/));
    await run(() => button('This verdict is wrong').click());
    await run(() => button('Keep recording').click());
    await vi.waitFor(() => expect(platform.saved[0]?.name).toMatch(/wrong-verdict\.timeline\.json$/));
    expect(String(platform.saved[0]?.content)).toContain('"user.feedback"');
    expect(platform.requests).toEqual([]);
  });
});

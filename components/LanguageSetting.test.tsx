// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../lib/messages/languages.ts';
import { layOver } from '../lib/messages/words.ts';
import { createFakeTime } from '../lib/panel/fixtures/fake-platform.ts';
import { createLiveClock } from '../lib/panel/live-clock.ts';
import { createSpeech } from '../lib/panel/speech.ts';
import { LanguageSetting } from './LanguageSetting.tsx';
import { SpeechProvider } from './SpeechProvider.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const KNOWN: Language[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
];
const GERMAN = { 'language.label': 'Sprache', 'language.auto': 'Wie im Browser ({language})' };

let root: Root;
let host: HTMLElement;

async function mount({ stored = undefined as unknown, refuses = '', full = false } = {}) {
  const kept: string[] = [];
  const speech = createSpeech(
    {
      load: async () => stored,
      async save(setting) {
        if (full) throw new Error('disk full');
        kept.push(setting);
      },
      onChange: () => () => {},
      uiLanguage: () => 'de-CH',
      preferred: () => ['de-CH'],
      async loadCatalog(tag) {
        if (tag === refuses) throw new Error('gone');
        return tag === 'de' ? GERMAN : {};
      },
    },
    KNOWN,
  );
  await speech.start();
  host = document.createElement('div');
  document.body.append(host);
  const tools = { clock: createLiveClock(createFakeTime()), copy: async () => {} };
  await act(async () => {
    root = createRoot(host);
    root.render(
      <SpeechProvider speech={speech} tools={tools}>
        <LanguageSetting />
      </SpeechProvider>,
    );
  });
  return kept;
}

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  layOver({});
});

const select = () => host.querySelector('select') as HTMLSelectElement;
const choose = (tag: string) =>
  act(async () => {
    select().value = tag;
    select().dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the choice of a language', () => {
  it('offers the browser’s own, by name, and each language as it calls itself', async () => {
    await mount();
    expect([...select().options].map((option) => option.textContent)).toEqual([
      'Wie im Browser (Deutsch)',
      'English',
      'Deutsch',
    ]);
    expect(select().value).toBe('auto');
    expect([...select().options].map((option) => option.lang)).toEqual(['', 'en', 'de']);
  });

  it('speaks it at once, and keeps it', async () => {
    const kept = await mount({ stored: 'de' });
    expect(host.querySelector('label')?.textContent).toBe('Sprache');
    await choose('en');
    expect(host.querySelector('label')?.textContent).toBe('Language');
    expect(kept).toEqual(['en']);
  });

  it('says when a language’s texts are not to be had', async () => {
    await mount({ stored: 'en', refuses: 'de' });
    await choose('de');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('could not be loaded');
  });

  it('says when the choice cannot be kept', async () => {
    await mount({ stored: 'en', full: true });
    await choose('de');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('could not keep the choice');
  });
});

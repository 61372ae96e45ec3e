import { describe, expect, it } from 'vitest';
import { exportTimeline, timelineText } from '../exports/index.ts';
import { headlineLog, ORIGIN } from '../panel/fixtures/headline-log.ts';
import { runWith } from './testing.ts';

const GERMAN = {
  'cause.server-idle-timeout.title': 'Abgemeldet, weil der Server zu lange nichts hörte.',
  'export.fact.at': 'Wann',
  'export.title.none': 'Keine Abmeldung auf {site}',
  'export.none': 'Zwischen {from} und {to} wurde niemand abgemeldet.',
  'cli.error.no-file': '{command} braucht eine Datei.',
};
const speech = {
  known: [
    { tag: 'en', name: 'English' },
    { tag: 'de', name: 'Deutsch' },
  ],
  loadCatalog: async () => GERMAN,
};

const START = Date.UTC(2026, 0, 15, 9);
const file = async () => {
  const events = headlineLog(START);
  const asOf = (events.at(-1)?.at ?? START) + 60_000;
  const generator = { version: '1.2.3', browser: 'Chromium 140', platform: 'linux' };
  return timelineText(await exportTimeline({ origin: ORIGIN, events, asOf, generator }, 'json'));
};
const run = async (...args: string[]) => runWith(args, { 'log.json': await file() }, { speech });

describe('--language', () => {
  it('prints in English where nothing is said', async () => {
    const { out } = await run('diagnose', 'log.json');
    expect(out).toContain('When');
    expect(out).not.toContain('Wann');
  });

  it.each([
    [['--language', 'de', 'diagnose', 'log.json']],
    [['diagnose', 'log.json', '--language=de']],
    [['diagnose', '--language', 'de-AT', 'log.json']],
  ])('prints in the language that is asked for, wherever that stands: %j', async (args) => {
    const { out, notes } = await run(...args);
    expect(notes).toBe('');
    expect(out).toContain('Wann');
  });

  it('writes a report that says its language, and English words for what that lacks', async () => {
    const { out } = await run('diagnose', 'log.json', '--format', 'html', '--language', 'de');
    expect(out).toContain('<html lang="de">');
    expect(out).toContain('"language":"de"');
    expect(out).toContain('What happened');
  });

  it('says what is wrong in it, too', async () => {
    const { notes, exitCode } = await run('--language', 'de', 'diagnose');
    expect(notes).toContain('diagnose braucht eine Datei.');
    expect(exitCode).toBe(2);
  });

  it('leaves nothing behind: the next run is English', async () => {
    await run('--language', 'de', 'diagnose', 'log.json');
    expect((await run('diagnose', 'log.json')).out).not.toContain('Wann');
  });

  it('names the languages that there are, where one is asked for that there is not', async () => {
    const { notes, exitCode } = await run('diagnose', 'log.json', '--language', 'fr');
    expect(notes).toContain('“fr” is no language of Logout Lens. Known: en, de.');
    expect(exitCode).toBe(2);
  });

  it('lacks a value', async () => {
    expect((await run('diagnose', 'log.json', '--language')).notes).toContain('--language needs a value');
  });

  it('takes what follows -- for a file', async () => {
    expect((await run('diagnose', '--', '--language', 'de')).notes).toContain('--language');
  });

  it('is explained with the help of every command', async () => {
    expect((await run('--help')).out).toContain('--language TAG');
    expect((await run('redact', '--help')).out).toContain('en, de');
  });
});

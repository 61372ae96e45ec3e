import { describe, expect, it } from 'vitest';
import { headlineLog, ORIGIN } from '../panel/fixtures/headline-log.ts';
import { exportTimeline, renderText, zipOf } from './index.ts';
import type { ExportLanguage } from './words.ts';
import { languageNow } from './words.ts';

const GERMAN: ExportLanguage = {
  tag: 'de',
  catalog: {
    'export.section.chain': 'Was geschah',
    'export.fact.at': 'Wann',
    'picture.legend.logout': 'Abmeldung',
    'cause.server-idle-timeout.title': 'Der Server beendete die Sitzung',
    'common.duration.days': '{n, plural, one {# Tag} other {# Tage}}',
    'export.relative': '{seconds, number, ::sign-except-zero .000} s',
  },
};
const START = Date.UTC(2026, 0, 15, 9);
const events = headlineLog(START);
const input = {
  origin: ORIGIN,
  events,
  asOf: (events.at(-1)?.at ?? START) + 60_000,
  generator: { version: '1.2.3', browser: 'Chromium 140', platform: 'linux' },
};

describe('an export in another language', () => {
  it('says its language in HTML and in JSON, and its words and numbers are of it', async () => {
    const html = await exportTimeline({ ...input, language: GERMAN }, 'html');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('"language":"de"');
    expect(html).toContain('Was geschah');
    expect(html).toMatch(/<time>[+-]?\d+,\d{3} s<\/time>/);
    expect(html).toContain('What to do');
    const timeline = await exportTimeline({ ...input, language: GERMAN }, 'json');
    expect(timeline.language).toBe('de');
    expect(timeline.logouts[0]?.title).toBe('Der Server beendete die Sitzung');
  });

  it.each(['markdown', 'jira', 'svg'] as const)('has its words in %s', async (format) => {
    const timeline = await exportTimeline({ ...input, language: GERMAN }, 'json');
    const words = { markdown: 'Was geschah', jira: 'Was geschah', svg: 'Abmeldung' };
    expect(renderText(timeline, format, GERMAN)).toContain(words[format]);
    expect(zipOf(timeline, GERMAN).length).toBeGreaterThan(0);
  });

  it('has the same events, codes and fields', async () => {
    const plain = await exportTimeline(input, 'json');
    const german = await exportTimeline({ ...input, language: GERMAN }, 'json');
    const { language: _language, ...rest } = german;
    expect(Object.keys(rest)).toEqual(Object.keys(plain));
    expect(german.events.map(({ kind, at }) => ({ kind, at }))).toEqual(
      plain.events.map(({ kind, at }) => ({ kind, at })),
    );
    expect(german.logouts.map(({ code }) => code)).toEqual(plain.logouts.map(({ code }) => code));
  });

  it('leaves those that are made at the same time in English', async () => {
    const [html, plain] = await Promise.all([
      exportTimeline({ ...input, language: GERMAN }, 'html'),
      exportTimeline(input, 'html'),
    ]);
    expect(html).toContain('lang="de"');
    expect(plain).toContain('<html lang="en">');
    expect(plain).not.toContain('Was geschah');
    expect(plain).not.toContain('"language"');
    expect(languageNow()).toBe('en');
  });
});

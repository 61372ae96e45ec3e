import { describe, expect, it, vi } from 'vitest';
import { loadRelatedOrigins, MAX_RELATED, type RelatedOrigin } from './related-origins.ts';
import { fakeArea } from './testing.ts';

const SITE = 'https://app.example.com';
const api = (origin: string, more: Partial<RelatedOrigin> = {}): RelatedOrigin => ({
  origin,
  uses: 'api',
  strength: 'answered',
  seenAt: 1,
  ...more,
});
const origins = (list: RelatedOrigin[]) => list.map(({ origin }) => origin);

describe('origins that a site uses', () => {
  it('are kept on disk, over starts of the background', async () => {
    const area = fakeArea();
    (await loadRelatedOrigins(area)).note(SITE, api('https://api.example.com'));
    await vi.waitFor(async () =>
      expect((await loadRelatedOrigins(area)).of(SITE)).toEqual([api('https://api.example.com')]),
    );
  });

  it('come sign-ins first, then refusals, then the own hosts, then what answered', async () => {
    const related = await loadRelatedOrigins(fakeArea());
    related.note(SITE, api('https://cdn.test', { strength: 'asked' }));
    related.note(SITE, api('https://maps.test'));
    related.note(SITE, api('https://api.example.com', { strength: 'asked' }));
    related.note(SITE, api('https://guarded.test', { strength: 'refused' }));
    related.note(SITE, api('https://login.test', { uses: 'sign-in', strength: 'led-to' }));
    expect(origins(related.of(SITE))).toEqual([
      'https://login.test',
      'https://guarded.test',
      'https://api.example.com',
      'https://maps.test',
      'https://cdn.test',
    ]);
  });

  it('never become less than was known: a sign-in stays one, a refusal counts on', async () => {
    const related = await loadRelatedOrigins(fakeArea());
    related.note(SITE, api('https://login.test', { uses: 'sign-in', strength: 'led-to' }));
    related.note(SITE, api('https://login.test', { strength: 'asked', seenAt: 2 }));
    related.note(SITE, api('https://api.test', { strength: 'refused' }));
    related.note(SITE, api('https://api.test', { strength: 'answered' }));
    expect(related.of(SITE)).toMatchObject([
      { origin: 'https://login.test', uses: 'sign-in', strength: 'led-to' },
      { origin: 'https://api.test', strength: 'refused' },
    ]);
  });

  it('are bounded: a page that talks to hundreds pushes no sign-in out', async () => {
    const related = await loadRelatedOrigins(fakeArea());
    related.note(SITE, api('https://login.test', { uses: 'sign-in', strength: 'led-to' }));
    for (let i = 0; i < 300; i++) related.note(SITE, api(`https://s${i}.test`, { seenAt: 10 + i }));
    expect(related.of(SITE)).toHaveLength(MAX_RELATED);
    expect(origins(related.of(SITE))[0]).toBe('https://login.test');
  });

  it('are origins and nothing more, and never the site itself', async () => {
    const related = await loadRelatedOrigins(fakeArea());
    for (const no of [
      SITE,
      'https://a.test/path?x=1',
      'wss://a.test',
      'null',
      'javascript:1',
      'about:blank',
    ]) {
      related.note(SITE, api(no));
    }
    expect(related.of(SITE)).toEqual([]);
  });

  it('are forgotten with the site, also what was about to be written', async () => {
    const area = fakeArea();
    const related = await loadRelatedOrigins(area);
    related.note(SITE, api('https://api.test'));
    await related.forget(SITE);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(related.of(SITE)).toEqual([]);
    expect(area.values).toEqual({});
  });

  it('survive stored values that are none', async () => {
    const stored = [api('https://ok.test'), api('https://a.test/x'), { origin: 'https://b.test' }, null, 7];
    const related = await loadRelatedOrigins(fakeArea({ [`related ${SITE}`]: stored, 'related x': 'y' }));
    expect(origins(related.of(SITE))).toEqual(['https://ok.test']);
  });
});

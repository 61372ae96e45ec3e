import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canary, leaks, PATIENT } from '../../../tests/support/canary.ts';
import { diagnose } from '../../classify/diagnose.ts';
import { englishResolver } from '../../messages/resolve.ts';
import { testFingerprinter } from '../../secrets/test-fingerprinter.ts';
import type { Imported } from '../imported.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../problem.ts';
import { looksLikeHar, readHar } from './read-har.ts';
import { entryOf, harOf, jwt, signedInAndRefused, T0, type TestEntry } from './testing.ts';

const options = { fingerprinterFor: () => testFingerprinter };
async function read(file: unknown): Promise<Imported> {
  const imported = await readHar(file, options);
  if (!imported.ok) throw new Error(problemOf(imported));
  return imported;
}

function problemOf(read: Imported | Refusal): string {
  return read.ok ? 'none' : `${read.problem.code}: ${englishResolver(read.problem.says)}`;
}

const judge = (imported: Imported) =>
  diagnose(imported.events, { asOf: imported.asOf, site: imported.origin });
const unread = (imported: Imported) =>
  imported.events.flatMap((event) =>
    event.kind === 'sensor.unread' ? [`${event.sensor}: ${event.why}`] : [],
  );

describe('readHar', () => {
  it('says what no HAR shows', async () => {
    const imported = await read(harOf(signedInAndRefused()));
    expect(unread(imported)).toEqual([
      'storage: not-in-har',
      'activity: not-in-har',
      'scripts: not-in-har',
      'cookies: not-in-har',
    ]);
  });

  it('finds the words that a server said', async () => {
    const words = { logout_reason: 'PLAN_INACTIVE', logout_message: 'The plan has ended' };
    const imported = await read(harOf(signedInAndRefused({ refusal: words })));
    expect(judge(imported).logouts[0]?.context).toMatchObject({ serverCode: 'PLAN_INACTIVE' });
  });

  it('knows the page by the referrer of its requests, and the next form to sign in on by its password', async () => {
    const entries = signedInAndRefused().filter(({ request }) => !request.url.endsWith('/signin'));
    const again = entryOf(30 * 60_000, 'POST', '/v1/auth/login/', 200, {
      body: { email: 'a', password: 'b' },
    });
    const { logouts } = judge(await read(harOf([...entries, again])));
    expect(logouts).toHaveLength(1);
    expect(logouts[0]?.location).toMatch(/\/dashboard$/);
  });

  it('knows the page also by what its pictures say of it, and takes no script or style sheet for one', async () => {
    const away = 26 * 60_000 + 200;
    const from = (path: string, type: string) =>
      entryOf(away, 'GET', '/favicon.ico', 200, { type, headers: { referer: `https://app.test${path}` } });
    const withLast = async (last: TestEntry) =>
      judge(await read(harOf([...signedInAndRefused().slice(0, -1), last]))).logouts;
    expect(await withLast(from('/signin', 'image'))).toMatchObject([
      { location: 'https://app.test/dashboard' },
    ]);
    expect(await withLast(from('/signin.css', 'font'))).toEqual([]);
    expect(await withLast(from('/login/sign-in.js', 'xhr'))).toEqual([]);
  });

  it('finds no logout where the file ends with the refusals: the page may still recover', async () => {
    const entries = signedInAndRefused().slice(0, -1);
    const imported = await read(harOf(entries));
    expect(judge(imported).logouts).toEqual([]);
    expect(unread(imported)).toContain('pages: ends-refused');
  });

  it('keeps to one site where a proxy recorded several', async () => {
    const other = entryOf(500, 'GET', 'https://news.test/', 200, {
      type: 'document',
      headers: { referer: '' },
    });
    const picture = entryOf(600, 'GET', 'https://news.test/x', 200, {
      headers: { referer: 'https://news.test/' },
    });
    const imported = await read(harOf([...signedInAndRefused(), other, picture]));
    expect(imported.dropped.otherSites).toBe(2);
    expect(JSON.stringify(imported.events)).not.toContain('news.test');
    expect(judge(imported).logouts).toHaveLength(1);
  });

  it('reads what can be read of a damaged file, and says what and where is wrong with the first', async () => {
    const good = signedInAndRefused();
    const wrong: unknown[] = [
      { ...good[0], startedDateTime: Number.NaN },
      { ...good[0], startedDateTime: '15.01.2024' },
      { ...good[0], request: { method: 'GET', url: 'not an address' } },
      null,
      'entry',
    ];
    const imported = await read(harOf([...good.slice(0, 2), ...wrong, ...good.slice(2)]));
    expect(imported.dropped.damaged).toBe(5);
    expect(imported.firstProblem).toMatch(/^log\.entries\[2\]\.startedDateTime: expected a date/);
    expect(judge(imported).logouts).toHaveLength(1);
  });

  it.each([
    ['entries that are no list', { log: { entries: {} } }, /^not-a-har: .*log\.entries/],
    ['no entries', harOf([]), /^no-entries: None of the 0 entries/],
    ['no entry that makes sense', harOf([{}, {}]), /^no-entries: .*log\.entries\[0\]\.startedDateTime/],
    ['too many', { log: { entries: { length: 0 } } }, /^not-a-har/],
    [
      'too many entries',
      { log: { entries: new Array(LIMITS.entries + 1).fill(0) } },
      /^too-many-entries: The HAR has 500,001 entries/,
    ],
  ])('refuses %s and says what to do', async (_name, file, problem) => {
    expect(looksLikeHar(file)).toBe(true);
    expect(problemOf(await readHar(file, options))).toMatch(problem);
  });

  it('tells how far it is, and stops when asked to', async () => {
    const entries = Array.from({ length: 2_000 }, (_, i) =>
      entryOf(i, 'GET', '/v1/me/', 200, { token: jwt('t') }),
    );
    const seen: number[] = [];
    const signal = { aborted: false };
    const cancelled = await readHar(harOf(entries), {
      ...options,
      signal,
      onProgress(done) {
        seen.push(done);
        if (done >= 1_000) signal.aborted = true;
      },
    });
    expect(problemOf(cancelled)).toMatch(/^cancelled/);
    expect(seen).toEqual([0, 500, 1_000]);
  });

  it('never throws, whatever is in the file', PATIENT, async () => {
    const [good] = signedInAndRefused();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.anything(), fc.object())), async (inputs) => {
        const entries = inputs.map((input) => ({ ...good, ...(input as object) }));
        expect(typeof (await readHar({ log: { entries } }, options)).ok).toBe('boolean');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (log) => {
        expect(typeof (await readHar({ log }, options)).ok).toBe('boolean');
      }),
    );
  });

  it('keeps no piece of a secret, wherever a HAR holds it', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(canary, async (secret) => {
        const imported = await read(harOf(signedInAndRefused({ secret })));
        const { events, ...about } = imported;
        expect(events.length).toBeGreaterThan(10);
        for (const event of events)
          expect(leaks(JSON.stringify(event), secret), JSON.stringify(event)).toEqual([]);
        expect(leaks(JSON.stringify(about), secret)).toEqual([]);
      }),
    );
  });

  it('starts at the recording’s own time', async () => {
    const { events } = await read(harOf(signedInAndRefused()));
    expect(events[0]?.at).toBeGreaterThanOrEqual(T0 - 1);
  });
});

import { describe, expect, it } from 'vitest';
import { diagnose } from '../../classify/diagnose.ts';
import { testFingerprinter } from '../../secrets/test-fingerprinter.ts';
import { readHar } from './read-har.ts';
import { entryOf, harOf } from './testing.ts';

const SID = 'Xk29sla02kaPq81zXk29sla0';
const page = (ms: number, path: string, status: number, more: Parameters<typeof entryOf>[4] = {}) =>
  entryOf(ms, 'GET', path, status, { type: 'document', ...more });
const sent = { headers: { Cookie: `sessionid=${SID}; theme=dark` } };

async function read(entries: readonly unknown[]) {
  const imported = await readHar(harOf(entries), { fingerprinterFor: () => testFingerprinter });
  if (!imported.ok) throw new Error(imported.problem.code);
  return imported;
}

const signedIn = [
  entryOf(0, 'POST', '/login', 302, {
    type: 'document',
    body: { username: 'ada', password: 'x' },
    answerHeaders: [
      { name: 'Location', value: '/home' },
      { name: 'Set-Cookie', value: `sessionid=${SID}; Path=/; HttpOnly` },
    ],
  }),
  page(100, '/home', 200, sent),
  page(30_000, '/reports', 200, sent),
];

describe('cookies of a HAR', () => {
  it('come by answers and show in requests; what is concluded is derived, and once', async () => {
    const { events } = await read(signedIn);
    const jar = events.filter((event) => event.kind === 'cookie.changed' || event.kind === 'cookie.seen');
    expect(jar).toMatchObject([
      { kind: 'cookie.changed', by: 'derived', name: 'sessionid', httpOnly: true, removed: false },
    ]);
  });

  it('go by answers: the server’s own sign-out is told', async () => {
    const imported = await read([
      ...signedIn,
      entryOf(60_000, 'POST', '/logout', 302, {
        type: 'document',
        ...sent,
        answerHeaders: [
          { name: 'Location', value: '/login' },
          { name: 'Set-Cookie', value: 'sessionid=; Path=/; Max-Age=0' },
        ],
      }),
      page(60_200, '/login', 200),
    ]);
    const { logouts } = diagnose(imported.events, { asOf: imported.asOf, site: imported.origin });
    expect(logouts).toHaveLength(1);
    const gone = imported.events.find((event) => event.kind === 'cookie.changed' && event.removed);
    expect(gone).toMatchObject({ name: 'sessionid', by: 'derived' });
    expect(JSON.stringify(imported.events)).not.toContain(SID.slice(0, 10));
  });

  it('are found in a list of their own, where a recorder has no header of them', async () => {
    const listed = page(100, '/home', 200);
    (listed.request as Record<string, unknown>).cookies = [{ name: 'sessionid', value: SID }];
    const { events } = await read([listed]);
    expect(events.find((event) => event.kind === 'request.finished')).toMatchObject({
      carried: [{ in: 'cookie', name: 'sessionid', credential: 'session' }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { exportTimeline } from '../lib/exports/index.ts';
import { recording } from '../tests/recorded/recording.ts';
import { type Found, noLogoutText, otherCauseText, unexpectedText } from './failure-text.ts';
import type { LogoutLensTimeline } from './types.ts';

async function found(name: string): Promise<Found> {
  const { site, events, asOf } = recording(name);
  const generator = { version: '0.1.0', browser: 'Chromium 156', platform: 'linux' };
  const timeline = await exportTimeline({ origin: site, events, asOf, generator }, 'json');
  const [logout] = timeline.logouts;
  if (!logout) throw new Error(`${name} has no logout`);
  return { timeline: timeline as unknown as LogoutLensTimeline, logout };
}

describe('messages of checks that fail', () => {
  it('give the verdict in words, and what to do', async () => {
    const says = unexpectedText('expectNoLogout()', [await found('server-idle.chromium')]);
    expect(says).toMatch(
      /^expectNoLogout\(\): somebody was logged out of http:\/\/app\.localhost:5180, and /,
    );
    expect(says).toContain('SESSION_ENDED · SERVER_IDLE_TIMEOUT · confidence');
    expect(says).toContain('What to do');
    expect(says).toMatch(/Attached to the report: timeline\.json and report\.html\.$/);
  });

  it('say where the browser alone cannot tell the expected cause from the one that was found', async () => {
    const idle = await found('server-idle.chromium');
    const says = otherCauseText("expectLogout('SESSION_REVOKED')", 'SESSION_REVOKED', idle);
    expect(says).toContain('the cause is SERVER_IDLE_TIMEOUT');
    expect(says).toContain('SESSION_REVOKED is among what is still open');
    expect(says).not.toContain('is no cause that Logout Lens knows');
    const other = otherCauseText('check', 'REFRESH_TOKEN_REUSED', idle);
    expect(other).not.toContain('is among what is still open');
  });

  it('say where there is no such code', async () => {
    const says = otherCauseText('check', 'SERVER_IDLE', await found('server-idle.chromium'));
    expect(says).toContain('SERVER_IDLE is no cause that Logout Lens knows. Look at its spelling');
  });

  it('say what was seen where nobody was logged out, and where nothing was seen at all', async () => {
    const { timeline } = await found('manual.chromium');
    expect(noLogoutText('check', [timeline], 10_000)).toMatch(
      /^check: nobody was logged out within 10 s\.\n\nSeen of http:\/\/app\.localhost:5180: 1 session, 27 events\./,
    );
    expect(noLogoutText('check', [], 10_000)).toContain('No page of any site was open');
  });
});

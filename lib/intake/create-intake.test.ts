import { describe, expect, it } from 'vitest';
import { createIntake } from './create-intake.ts';
import { AT } from './testing.ts';

describe('createIntake', () => {
  it('says in the log that it failed, without the reason', async () => {
    const broken = createIntake({
      fingerprinter: { fingerprint: () => Promise.reject(new Error('quotes q0sla02ka')) },
    });
    const events = await broken.fromCookie(
      {
        name: 'sid',
        value: 'q0sla02ka',
        domain: 'a.test',
        path: '/',
        httpOnly: true,
        secure: true,
        session: true,
      },
      null,
      AT,
    );
    expect(events).toEqual([
      { at: AT, by: 'browser', kind: 'sensor.unread', sensor: 'intake', what: 'cookie', why: 'failed' },
    ]);
  });
});

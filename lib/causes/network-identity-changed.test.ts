import { describe, expect, it } from 'vitest';
import { asked, codesOf, verdictOf } from '../../tests/support/judge.ts';
import { MINUTE, SECOND, Story } from '../../tests/support/story.ts';
import { networkIdentityChanged } from './network-identity-changed.ts';

const used = { with: ['access'] };
const atWork = () => new Story().signIn().work(3).wait(SECOND);
const changed = (story: Story, error = 'net::ERR_NETWORK_CHANGED') =>
  story.request('GET', '/v1/notes/', null, { ...used, error }).wait(SECOND);
const refused = (story: Story, body = {}) =>
  story
    .activity()
    .request('GET', '/v1/me/', 401, { ...used, body })
    .request('POST', '/v1/auth/refresh/', 401, { with: ['refresh'] })
    .giveUp();

describe('NETWORK_IDENTITY_CHANGED', () => {
  it('is a refusal right after a change of network, with a revocation beside it', () => {
    const verdict = verdictOf(refused(changed(atWork())));
    expect(verdict.code).toBe('NETWORK_IDENTITY_CHANGED');
    expect(verdict.confidence).toBeLessThan(0.7);
    expect(verdict.alternatives.map((rival) => rival.code)).toContain('SESSION_REVOKED');
  });

  it('is certain in the server’s words', () => {
    const verdict = verdictOf(refused(atWork(), { code: 'SESSION_IP_MISMATCH' }));
    expect(verdict.code).toBe('NETWORK_IDENTITY_CHANGED');
    expect(verdict.confidence).toBeGreaterThan(0.9);
  });

  it('is none where the server took the session on the new network', () => {
    const story = refused(changed(atWork()).request('GET', '/v1/notes/', 200, used).wait(SECOND));
    expect(asked(networkIdentityChanged, story).result).toBe('no-match');
  });

  it('is none long after the change, nor for another failure of a request', () => {
    expect(asked(networkIdentityChanged, refused(changed(atWork()).wait(10 * MINUTE))).result).toBe(
      'no-match',
    );
    expect(asked(networkIdentityChanged, refused(changed(atWork(), 'net::ERR_TIMED_OUT'))).result).toBe(
      'no-match',
    );
  });

  it('ends nothing where the page goes on', () => {
    expect(codesOf(changed(atWork()).work(3))).toEqual([]);
  });
});

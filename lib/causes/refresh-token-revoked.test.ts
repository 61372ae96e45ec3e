import { describe, expect, it } from 'vitest';
import { asked } from '../../tests/support/judge.ts';
import { Story } from '../../tests/support/story.ts';
import { refreshTokenRevoked } from './refresh-token-revoked.ts';

describe('REFRESH_TOKEN_REVOKED', () => {
  const refused = (error_description: string) =>
    new Story()
      .signIn()
      .work(2)
      .request('POST', '/v1/auth/refresh/', 400, {
        with: ['refresh'],
        body: { error: 'invalid_grant', error_description },
      })
      .giveUp();

  it('is a refresh token that the server calls revoked', () => {
    expect(asked(refreshTokenRevoked, refused('Token was revoked')).result).toBe('match');
  });

  it('is none without such words', () => {
    expect(asked(refreshTokenRevoked, refused('Bad token'))).toMatchObject({
      because: { id: 'ruled-out.not-said' },
    });
  });

  it('is none without a refused refresh', () => {
    expect(asked(refreshTokenRevoked, new Story().signIn().work(1).giveUp()).result).toBe('no-match');
  });
});

import { describe, expect, it } from 'vitest';
import { credentialFixture as credential, diagnosisFixture } from './fixtures/diagnosis.ts';
import { heldCredentials } from './held-credentials.ts';

const held = (...credentials: ReturnType<typeof credential>[]) =>
  heldCredentials(diagnosisFixture({ credentials })).map((one) => one.credential.id);

describe('what is held now', () => {
  it('begins with what matters most', () => {
    expect(
      held(
        credential({ id: 'csrf', kind: 'csrf' }),
        credential({ id: 'refresh', kind: 'refresh' }),
        credential({ id: 'access' }),
      ),
    ).toEqual(['access', 'refresh', 'csrf']);
  });

  it('leaves out what is gone', () => {
    expect(
      held(credential({ endedAt: 1, ended: 'removed' }), credential({ endedAt: 1, ended: 'rotated' })),
    ).toEqual([]);
  });

  it('keeps what expired and still lies there, not what was replaced', () => {
    expect(
      held(
        credential({ id: 'old', endedAt: 1, ended: 'expired' }),
        credential({ id: 'older', endedAt: 1, ended: 'expired', replacedBy: 'old' }),
      ),
    ).toEqual(['old']);
  });
});

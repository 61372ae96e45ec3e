import { expect, test } from '../support/fixtures.ts';
import { playScene, pressSwitch, type SceneSpec } from '../support/scene.ts';

const stated = (code: string, button: string, more: Partial<SceneSpec> = {}): SceneSpec => ({
  code,
  type: 'AUTH_ERROR',
  play: pressSwitch(button),
  also: ({ logout }) => {
    expect(logout.culprit).toMatchObject({ kind: 'response' });
  },
  ...more,
});

const scenes: SceneSpec[] = [
  stated('SESSION_ACCOUNT_MISMATCH', 'Give my session another account'),
  stated('SESSION_USER_MISMATCH', 'Give my session another user'),
  stated('ACCOUNT_MISSING', 'Take my account away'),
  stated('ACCOUNT_SUSPENDED', 'Suspend my account'),
  stated('ACCOUNT_CANCELLED', 'Cancel my account'),
  stated('PLAN_MISSING', 'Take my plan away'),
  stated('PLAN_INACTIVE', 'Suspend my plan'),
  stated('USER_INACTIVE', 'Deactivate me'),
  stated('ACCOUNT_SUSPENDED', 'Suspend my account', {
    how: 'with status 403',
    settings: { ownershipStatus: 403 },
  }),
  stated('ACCOUNT_CANCELLED', 'Cancel my account', {
    how: 'inside of "detail"',
    settings: { ownershipForm: 'nested' },
  }),
  stated('PLAN_INACTIVE', 'Suspend my plan', {
    how: 'in a header alone',
    settings: { ownershipForm: 'header' },
  }),
];

test.describe('what the backend states', () => {
  for (const scene of scenes) playScene(scene);
});

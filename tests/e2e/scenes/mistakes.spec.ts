import { test } from '../support/fixtures.ts';
import { playScene, press, type SceneSpec } from '../support/scene.ts';

const csrf = (framework: 'laravel' | 'rails' | 'django', status: number): SceneSpec => ({
  code: 'CSRF_MISMATCH',
  type: 'AUTH_ERROR',
  how: `${status}, in the words of ${framework}`,
  settings: { csrf: framework },
  play: press('Save note'),
});

const scenes: SceneSpec[] = [
  {
    code: 'PERMISSION_MISTAKEN',
    type: 'AUTH_ERROR',
    faults: 'logout-on-403',
    play: press('Load reports'),
  },
  {
    code: 'AUTH_CREDENTIALS_MISSING',
    type: 'AUTH_ERROR',
    how: '403, as Django REST says it',
    settings: { missingCredentialsStatus: 403 },
    faults: 'forget-header',
    endsAtOnce: true,
    play: async () => undefined,
  },
  {
    code: 'AUTH_CREDENTIALS_MISSING',
    type: 'AUTH_ERROR',
    how: '401, and a refresh that does not help',
    faults: 'forget-header',
    endsAtOnce: true,
    play: async () => undefined,
  },
  csrf('laravel', 419),
  csrf('rails', 422),
  csrf('django', 403),
];

test.describe('mistakes of the page', () => {
  for (const scene of scenes) playScene(scene);
});

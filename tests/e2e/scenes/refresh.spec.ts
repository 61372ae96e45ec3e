import { test } from '../support/fixtures.ts';
import { practiceUser } from '../support/practice-site.ts';
import { pause, playScene, pressAfter, pressSwitch, type SceneSpec } from '../support/scene.ts';

/** The access token has expired when the page asks; what the refresh says is each scene's own. */
const whenExpired = pressAfter(2_500);
const short = { accessTokenSeconds: 2 };

const scenes: SceneSpec[] = [
  {
    code: 'NO_REFRESH_TOKEN',
    type: 'TOKEN_EXPIRED',
    settings: { ...short, issueRefresh: false },
    play: whenExpired,
  },
  {
    code: 'TOKEN_REFRESH_FAILED',
    type: 'REFRESH_FAILED',
    how: 'refused without a word',
    settings: { accessTokenSeconds: 3, sessionAbsoluteSeconds: 3 },
    play: pressAfter(3_500),
  },
  {
    code: 'REFRESH_TOKEN_REVOKED',
    type: 'REFRESH_FAILED',
    settings: { ...short, revokedWords: 'oauth' },
    play: async (scene) => {
      await pause(2_500);
      scene.demo.revokeSessions(practiceUser.email);
      await scene.page.click('Refresh my data');
    },
  },
  {
    code: 'REFRESH_SERVER_ERROR',
    type: 'REFRESH_FAILED',
    how: '503',
    settings: { ...short, refreshAnswer: '503' },
    play: whenExpired,
  },
  // As a person plays them: one button of the switches page each.
  {
    code: 'REFRESH_SERVER_ERROR',
    type: 'REFRESH_FAILED',
    how: '500',
    play: pressSwitch('Refresh answers 500'),
  },
  {
    code: 'REFRESH_SERVER_ERROR',
    type: 'REFRESH_FAILED',
    how: '429',
    play: pressSwitch('Refresh answers 429'),
  },
  {
    code: 'REFRESH_NETWORK_ERROR',
    type: 'REFRESH_FAILED',
    play: pressSwitch('Refresh answers nothing'),
  },
];

test.describe('the refresh', () => {
  for (const scene of scenes) playScene(scene);
});

import type { DemoSettings } from '../../server/settings.ts';
import { refreshUser } from '../api.ts';
import { useAuthStore } from '../auth/auth-store.ts';
import { allTabsRefresh } from '../tabs.ts';
import { type ActionGroup, wait } from './action.ts';
import { askForProfile, configure, expireToken } from './server.ts';

/** Long enough for both tabs to have asked before the first is answered. */
const RACE_DELAY_MS = 1500;
const TAB_OPENS_MS = 1500;

/** Lets the access token expire while the refresh endpoint answers badly, then asks for something. */
const badRefresh = (answer: DemoSettings['refreshAnswer'], label: string, sentence: string) => ({
  testId: `refresh-${answer}`,
  label,
  sentence,
  async run() {
    mustBeSignedIn();
    await configure({ refreshAnswer: answer });
    await expireToken();
    await askForProfile(0);
    await configure({ refreshAnswer: 'normal' });
    return undefined;
  },
});

async function race(): Promise<undefined> {
  mustBeSignedIn();
  // Before anything is waited for: browsers open tabs only right after a click.
  window.open('/dashboard', '_blank');
  await wait(TAB_OPENS_MS);
  await configure({ refreshDelayMs: RACE_DELAY_MS });
  await expireToken();
  allTabsRefresh();
  await refreshUser().catch(() => undefined);
  await configure({ refreshDelayMs: 0 });
  return undefined;
}

function mustBeSignedIn(): void {
  if (useAuthStore.getState().token === null) throw new Error('Sign in first.');
}

/** What happens when the access token has to be renewed. */
export const refreshActions: ActionGroup = {
  title: 'My tokens and the refresh',
  actions: [
    {
      testId: 'action-expire-access-token',
      label: 'Expire this token',
      sentence: 'The next request is refused, and the page refreshes.',
      async run() {
        mustBeSignedIn();
        await expireToken();
        await askForProfile(0);
        return 'Expired, refused, refreshed.';
      },
    },
    badRefresh('500', 'Refresh answers 500', 'The token expires, and the server has an error.'),
    badRefresh('429', 'Refresh answers 429', 'The token expires, and the server is busy.'),
    badRefresh('drop', 'Refresh answers nothing', 'The token expires, and the connection breaks.'),
    {
      testId: 'refresh-race',
      label: 'Race a second tab',
      sentence: 'It opens, the token expires, both refresh with the same refresh token.',
      run: race,
    },
  ],
};

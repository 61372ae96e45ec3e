import type { ActionName } from '../../server/actions.ts';
import { config } from '../config.ts';
import type { ActionGroup } from './action.ts';
import { actAtServer, askForProfile } from './server.ts';

/** A restart or a deployment takes the server away for a moment. */
const BACK_AGAIN_MS = 1500;
/** The page asks while the deployment is on, as pages do, and once more after it. */
const DURING_DEPLOY_MS = 500;

const action = (name: ActionName, label: string, sentence: string, thenAskMs?: number) => ({
  testId: `action-${name}`,
  label,
  sentence,
  async run() {
    await actAtServer(name);
    await askForProfile(thenAskMs);
    return undefined;
  },
});

/** Things that happen to sessions from outside. */
export const sessionActions: ActionGroup = {
  title: 'My session and the server',
  actions: [
    action('revoke-sessions', 'Revoke my sessions', 'As an administrator would, without a word.'),
    action(
      'sign-out-elsewhere',
      'End my sessions from another device',
      'You signed out everywhere, over there.',
    ),
    action(
      'sign-in-elsewhere',
      'Sign in on another device',
      'Harmless, unless one session is all you may have.',
    ),
    action('rotate-key', 'Rotate the signing key', "All tokens stop being good, everybody's."),
    {
      testId: 'action-deploy',
      label: 'Deploy a new build',
      sentence: '503 for a moment, then a new build and a new key.',
      async run() {
        await actAtServer('deploy');
        await askForProfile(DURING_DEPLOY_MS);
        await askForProfile(BACK_AGAIN_MS);
        return undefined;
      },
    },
    action('restart', 'Restart the server', 'Its session store does not survive that.', BACK_AGAIN_MS),
    {
      testId: 'action-expire-proxy',
      label: "Expire the access proxy's session",
      sentence: 'Dashboard and API will be redirected.',
      async run() {
        await actAtServer('expire-proxy');
        return 'The proxy has forgotten you. The dashboard will find out.';
      },
    },
    {
      testId: 'action-end-idp-session',
      label: 'End the Practice ID session',
      sentence: 'The next silent renewal will find out.',
      async run() {
        await actAtServer('end-idp-session');
        return 'Practice ID has forgotten you.';
      },
    },
    action(
      'change-network',
      'Come from another network',
      'To the server you are somewhere else. Harmless, unless sessions are bound to it.',
    ),
    {
      testId: 'open-portal',
      label: 'Open the company portal',
      sentence: 'In a new tab: another origin that has this app in a frame.',
      async run() {
        window.open(config.portalUrl, '_blank');
        return undefined;
      },
    },
  ],
};

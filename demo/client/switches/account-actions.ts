import type { ActionName } from '../../server/actions.ts';
import type { ActionGroup } from './action.ts';
import { actAtServer, askForProfile } from './server.ts';

const action = (name: ActionName, label: string, sentence: string) => ({
  testId: `action-${name}`,
  label,
  sentence,
  async run() {
    await actAtServer(name);
    await askForProfile();
    return undefined;
  },
});

/** What the middleware looks at. */
export const accountActions: ActionGroup = {
  title: 'My account and plan',
  actions: [
    action('deactivate-plan', 'Suspend my plan', 'The trial is over.'),
    action('remove-plan', 'Take my plan away', 'The account stays.'),
    action('suspend-account', 'Suspend my account', 'Somebody has not paid.'),
    action('cancel-account', 'Cancel my account', 'Somebody has had enough.'),
    action('remove-account', 'Take my account away', 'The user stays.'),
    action('deactivate-user', 'Deactivate me', 'The account stays.'),
    action('session-to-other-account', 'Give my session another account', 'Session contamination.'),
    action('session-to-other-user', 'Give my session another user', 'Session contamination.'),
    {
      testId: 'action-restore',
      label: 'Put my account back',
      sentence: 'User, account and plan as at first sign-in.',
      async run() {
        await actAtServer('restore');
        return 'Your account is as it was.';
      },
    },
  ],
};

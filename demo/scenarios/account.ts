import { type Scenario, SIGN_IN } from './scenario.ts';

/** The middleware's refusals and the page's own checks. */
export function accountScenarios(): readonly Scenario[] {
  const press = (label: string) => [SIGN_IN, `On the switches page press "${label}".`];
  const stated = (id: string, cause: string, title: string, label: string): Scenario => ({
    id,
    group: 'Account',
    title,
    sentence: `The server refuses and states ${cause}.`,
    cause,
    area: 'app',
    steps: press(label),
  });
  return [
    stated(
      'account-mismatch',
      'SESSION_ACCOUNT_MISMATCH',
      'Session of another account',
      'Give my session another account',
    ),
    stated(
      'user-mismatch',
      'SESSION_USER_MISMATCH',
      'Session of another user',
      'Give my session another user',
    ),
    stated('account-missing', 'ACCOUNT_MISSING', 'No account', 'Take my account away'),
    stated('account-suspended', 'ACCOUNT_SUSPENDED', 'Account suspended', 'Suspend my account'),
    stated('account-cancelled', 'ACCOUNT_CANCELLED', 'Account cancelled', 'Cancel my account'),
    stated('plan-missing', 'PLAN_MISSING', 'No plan', 'Take my plan away'),
    stated('plan-inactive', 'PLAN_INACTIVE', 'Plan inactive', 'Deactivate my plan'),
    stated('user-inactive', 'USER_INACTIVE', 'User deactivated', 'Deactivate me'),
    {
      id: 'account-required',
      group: 'Account',
      title: 'Page wants an account',
      sentence: 'The server answers as ever; the page itself finds no account and signs you out.',
      cause: 'ACCOUNT_REQUIRED',
      settings: { ownershipChecks: false },
      area: 'app',
      steps: press('Take my account away'),
    },
    {
      id: 'plan-required',
      group: 'Account',
      title: 'Page wants a plan',
      sentence: 'The server answers as ever; the page itself finds no plan and signs you out.',
      cause: 'PLAN_REQUIRED',
      settings: { ownershipChecks: false },
      area: 'app',
      steps: press('Take my plan away'),
    },
  ];
}

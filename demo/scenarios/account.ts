import { pressSwitch, type Scenario, SIGN_IN } from './scenario.ts';

/** The middleware's refusals and the page's own checks. */
export function accountScenarios(): readonly Scenario[] {
  const press = (label: string) => [SIGN_IN, pressSwitch(label)];
  // Titles give nothing away; the labels of the switches have to.
  const stated = (id: string, cause: string, title: string, label: string): Scenario => ({
    id,
    title,
    truth: `The server refuses the next request and states its reason, ${cause}.`,
    cause,
    seconds: 4,
    area: 'app',
    steps: press(label),
  });
  return [
    stated('account-mismatch', 'SESSION_ACCOUNT_MISMATCH', 'Mixed up', 'Give my session another account'),
    stated('user-mismatch', 'SESSION_USER_MISMATCH', 'Mixed up, even more', 'Give my session another user'),
    stated('account-missing', 'ACCOUNT_MISSING', 'Nowhere at home', 'Take my account away'),
    stated('account-suspended', 'ACCOUNT_SUSPENDED', 'An unpaid bill', 'Suspend my account'),
    stated('account-cancelled', 'ACCOUNT_CANCELLED', 'A farewell letter', 'Cancel my account'),
    stated('plan-missing', 'PLAN_MISSING', 'Without a plan', 'Take my plan away'),
    stated('plan-inactive', 'PLAN_INACTIVE', 'The trial is over', 'Suspend my plan'),
    stated('user-inactive', 'USER_INACTIVE', 'Last day at work', 'Deactivate me'),
    {
      id: 'account-required',
      title: 'The page is strict',
      truth: 'The server answers as ever; the page itself finds no account and signs you out.',
      cause: 'ACCOUNT_REQUIRED',
      seconds: 4,
      settings: { ownershipChecks: false },
      area: 'app',
      steps: press('Take my account away'),
    },
    {
      id: 'plan-required',
      title: 'The page is stricter',
      truth: 'The server answers as ever; the page itself finds no plan and signs you out.',
      cause: 'PLAN_REQUIRED',
      seconds: 4,
      settings: { ownershipChecks: false },
      area: 'app',
      steps: press('Take my plan away'),
    },
  ];
}

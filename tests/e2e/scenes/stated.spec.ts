import { expect, test } from '../support/fixtures.ts';
import { playScenarios, type ScenarioPlay } from '../support/scenario.ts';
import { pressSwitch } from '../support/scene.ts';

const stated = (scenario: string, button: string, form?: ScenarioPlay['faster']): ScenarioPlay => ({
  scenario,
  ...(form ? { faster: form, unrecorded: true } : {}),
  play: pressSwitch(button),
  also: ({ logout }) => {
    expect.soft(logout.culprit, scenario).toMatchObject({ kind: 'response' });
  },
});

test.describe('what the backend states', () => {
  playScenarios('in the body, with 401', [
    stated('account-mismatch', 'Give my session another account'),
    stated('user-mismatch', 'Give my session another user'),
    stated('account-missing', 'Take my account away'),
    stated('account-suspended', 'Suspend my account'),
    stated('account-cancelled', 'Cancel my account'),
    stated('plan-missing', 'Take my plan away'),
    stated('plan-inactive', 'Suspend my plan'),
    stated('user-inactive', 'Deactivate me'),
  ]);

  playScenarios('with status 403, inside of "detail", in a header alone', [
    stated('account-suspended', 'Suspend my account', { ownershipStatus: 403 }),
    stated('account-cancelled', 'Cancel my account', { ownershipForm: 'nested' }),
    stated('plan-inactive', 'Suspend my plan', { ownershipForm: 'header' }),
  ]);
});

import type { Scenario } from '../../scenarios.ts';

type Props = { readonly scenario: Scenario; readonly shown: boolean };

/** What really happens in a scenario, for those who ask. */
export function Answer({ scenario, shown }: Props) {
  return (
    <details className="answer" open={shown} data-testid={`answer-${scenario.id}`}>
      <summary>What really happens</summary>
      <p>{scenario.truth}</p>
      <code>{scenario.cause}</code>
    </details>
  );
}

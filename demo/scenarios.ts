import { accountScenarios } from './scenarios/account.ts';
import { mistakesScenarios } from './scenarios/mistakes.ts';
import { peopleScenarios } from './scenarios/people.ts';
import { refreshScenarios } from './scenarios/refresh.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { storageScenarios } from './scenarios/storage.ts';
import { timeScenarios } from './scenarios/time.ts';

export type { Scenario } from './scenarios/scenario.ts';

/** Every scenario; those of one cause appear on the start page in this order. */
export const scenarios: readonly Scenario[] = [
  ...timeScenarios,
  ...refreshScenarios,
  ...mistakesScenarios,
  ...storageScenarios,
  ...peopleScenarios,
  ...accountScenarios(),
];

export function findScenario(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}

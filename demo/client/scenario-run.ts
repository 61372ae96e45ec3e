import { findScenario, type Scenario } from '../scenarios.ts';
import { setFaults } from './active-faults.ts';

const CURRENT_KEY = 'demo-scenario';
const ANSWERS_KEY = 'demo-answers';
const places = { app: '/signin', 'practice-id': '/signin', classic: '/classic/' } as const;

/** Sets server and browser up for a scenario and loads the page where it begins. */
export async function startScenario(scenario: Scenario): Promise<void> {
  const response = await fetch(`/demo/scenarios/${scenario.id}`, { method: 'POST' });
  if (!response.ok) throw new Error(`The scenario could not be started (${response.status}).`);
  setFaults(scenario.faults ?? []);
  sessionStorage.setItem(CURRENT_KEY, scenario.id);
  window.location.assign(places[scenario.area]);
}

/** The scenario started last in this tab. */
export function currentScenario(): Scenario | undefined {
  return findScenario(sessionStorage.getItem(CURRENT_KEY) ?? '');
}

export function forgetScenario(): void {
  sessionStorage.removeItem(CURRENT_KEY);
}

/** Whether causes and what really happens are shown at once, in this browser; else people may guess first. */
export function answersShown(): boolean {
  return localStorage.getItem(ANSWERS_KEY) !== 'hidden';
}

export function showAnswers(shown: boolean): void {
  if (shown) localStorage.removeItem(ANSWERS_KEY);
  else localStorage.setItem(ANSWERS_KEY, 'hidden');
}

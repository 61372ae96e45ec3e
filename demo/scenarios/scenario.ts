import type { Fault } from '../faults.ts';
import type { DemoSettings } from '../server/settings.ts';

/** One way of being signed out that can be brought about on purpose. */
export type Scenario = {
  readonly id: string;
  /** What it feels like to whoever is signed out. Gives nothing away: people may want to guess. */
  readonly title: string;
  /** What really happens. Shown with the cause, to those who ask. */
  readonly truth: string;
  /** What ends the session, by the code of the cause as far as a browser can know it; `no logout` where nothing does. */
  readonly cause: string;
  /** How long it takes a person from "Start" to the sign-in page, roughly. */
  readonly seconds: number;
  /** Settings on top of the defaults. */
  readonly settings?: Partial<DemoSettings>;
  readonly faults?: readonly Fault[];
  /** Where it is played. */
  readonly area: 'app' | 'classic' | 'practice-id';
  /** What to do, in order, after starting it. */
  readonly steps: readonly string[];
};

/** Steps that many scenarios share. */
export const SIGN_IN = 'Sign in.';
/** A step on the switches page. */
export const pressSwitch = (label: string): string => `On the switches page press "${label}".`;
export const REFRESH_DATA = 'Press "Refresh my data".';
export const REOPEN = 'Open the dashboard again.';
export const SAVE_AND_REOPEN: readonly string[] = [SIGN_IN, 'Press "Save draft".', REOPEN];

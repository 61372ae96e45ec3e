import type { Fault } from '../faults.ts';
import type { DemoSettings } from '../server/settings.ts';

export type ScenarioGroup =
  | 'Time'
  | 'Refresh'
  | 'Mistakes'
  | 'Storage and cookies'
  | 'People and servers'
  | 'Account';

/** One way of being signed out that can be brought about on purpose. */
export type Scenario = {
  readonly id: string;
  readonly group: ScenarioGroup;
  readonly title: string;
  readonly sentence: string;
  /** What really ends the session, by the name of the cause. */
  readonly cause: string;
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
export const REFRESH_DATA = 'Press "Refresh my data".';
export const REOPEN = 'Open the dashboard again.';
export const SAVE_AND_REOPEN: readonly string[] = [SIGN_IN, 'Press "Save draft".', REOPEN];

import { expect, it } from 'vitest';
import type { Diagnosis, Verdict } from '../../lib/classify/types.ts';
import { judge, problemsOf } from './judge.ts';
import { frameOf, Story } from './story.ts';

/** A recording of a real kind of app, and the verdict that a careful person would give on it. */
export type Recording = {
  name: string;
  story: () => Story;
  /** Code of each logout; several where the observations leave it to taste. */
  expect: (string | string[])[];
  /** What else must hold of the last logout: a sentence for each thing that does not. */
  check?: (verdict: Verdict, diagnosis: Diagnosis, story: Story) => (string | false)[];
};

export const IDLE = 'SERVER_IDLE_TIMEOUT';
export const REV = 'SESSION_REVOKED';
export const MAN = 'MANUAL_LOGOUT';
export const SCR = 'STORAGE_CLEARED_BY_SCRIPT';
/** The stack of a third party's script. */
export const VENDOR = [frameOf('purge', '/vendor/x.js', 3)];

export const S = () => new Story();

/** One test a recording. */
export function testRecordings(recordings: readonly Recording[]): void {
  for (const recording of recordings) it(recording.name, () => expect(disagreements(recording)).toEqual([]));
}

/** Where the diagnosis of a recording is not what it should be. */
export function disagreements({ story: tell, expect: expected, check }: Recording): string[] {
  const story = tell();
  const diagnosis = judge(story);
  const codes = diagnosis.logouts.map((verdict) => verdict.code);
  const agrees =
    codes.length === expected.length && expected.every((code, i) => [code].flat().includes(codes[i] ?? ''));
  const last = diagnosis.logouts.at(-1);
  return [
    ...(agrees ? [] : [`codes ${codes.join(', ') || 'none'} instead of ${expected.join(', ') || 'none'}`]),
    ...problemsOf(story.events, diagnosis),
    ...(agrees && check
      ? check(last as Verdict, diagnosis, story).filter((problem) => problem !== false)
      : []),
  ];
}

/** A figure that is not near enough to what it should be. */
export function near(actual: number | null, wanted: number, tolerance: number, what: string): string | false {
  return (actual === null || Math.abs(actual - wanted) > tolerance) && `${what} is ${actual}, not ${wanted}`;
}

/** The person is away, then asks for a page and is sent to the one to sign in on. */
export function redirected(
  story: Story,
  path: string,
  awayMs: number,
  value = 'sid',
  signIn = '/login',
): Story {
  return story
    .wait(awayMs)
    .activity()
    .request('GET', path, 302, { type: 'main_frame', with: [value], redirectTo: signIn })
    .request('GET', signIn, 200, { type: 'main_frame', with: [value] })
    .page(signIn)
    .wait(50)
    .signInForm(true);
}

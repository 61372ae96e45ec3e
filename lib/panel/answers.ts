import { type PastLogout, pastLogoutsIn } from '../classify/past-logout.ts';
import type { Failure, MissingOrigin, ReminderState, SiteState } from '../messaging/protocol.ts';
import { readRules, type TaughtRule } from '../taught/index.ts';

type Fields = Record<string, unknown>;

const isFields = (input: unknown): input is Fields => typeof input === 'object' && input !== null;
const count = (input: unknown): number => (typeof input === 'number' && input > 0 ? Math.floor(input) : 0);

/** The failure in an answer of the background, null where it answered. */
export function failureIn(answer: unknown): Failure['error'] | null {
  if (!isFields(answer) || !isFields(answer.error)) return null;
  const { code, message } = answer.error;
  return {
    code: typeof code === 'string' ? code : 'failed',
    message: typeof message === 'string' ? message : '',
  };
}

/**
 * Reads a site's state. Counts that are missing are 0; null where no origin is named, as for a tab that shows
 * nothing an extension may work on. Repairs no wrong type: `watched: 'yes'` is not watched.
 */
export function siteStateIn(answer: unknown): SiteState | null {
  if (!isFields(answer) || typeof answer.origin !== 'string') return null;
  return {
    origin: answer.origin,
    watched: answer.watched === true,
    hasAccess: answer.hasAccess === true,
    closed: typeof answer.closed === 'string' ? answer.closed : null,
    ...(typeof answer.pageClosed === 'string' ? { pageClosed: answer.pageClosed } : {}),
    eventCount: count(answer.eventCount),
    tabsWithoutStacks: count(answer.tabsWithoutStacks),
    paused: answer.paused === true,
    origins: originsIn(answer.origins),
    missingOrigins: missingOriginsIn(answer.missingOrigins),
    taught: rulesIn(answer.taught),
    reminders: remindersIn(answer.reminders),
    reports: reportsIn(answer.reports),
  };
}

/** Answer to `fingerprints`: what is no fingerprint is none, and fits nothing. */
export function fingerprintsIn(answer: unknown): string[] {
  const { fingerprints } = isFields(answer) ? answer : {};
  return (Array.isArray(fingerprints) ? fingerprints : []).map((one) => (typeof one === 'string' ? one : ''));
}

/** Answer to `list-logouts`: what is no logout is left out, and what is missing is none. */
export function logoutsIn(answer: unknown): {
  past: PastLogout[];
  otherSites: number;
  elsewhere: PastLogout[];
} {
  const { past, others, elsewhere } = isFields(answer) ? answer : {};
  return { past: pastLogoutsIn(past), otherSites: count(others), elsewhere: pastLogoutsIn(elsewhere) };
}

const rulesIn = (input: unknown): readonly TaughtRule[] => {
  const read = readRules(input ?? []);
  return read.ok ? read.rules : [];
};

// Made by our own background; what it is not made of is left out.
const remindersIn = (input: unknown): ReminderState[] =>
  (Array.isArray(input) ? input : []).filter(
    (one: unknown): one is ReminderState =>
      isFields(one) && typeof one.credential === 'string' && typeof one.minutes === 'number',
  );

const reportsIn = (input: unknown): SiteState['reports'] =>
  isFields(input)
    ? { on: input.on === true, waiting: count(input.waiting), trouble: input.trouble === true }
    : null;

const originsIn = (input: unknown): string[] =>
  Array.isArray(input) ? input.filter((origin) => typeof origin === 'string') : [];

const missingOriginsIn = (input: unknown): MissingOrigin[] =>
  (Array.isArray(input) ? input : []).flatMap((one: unknown) => {
    if (!isFields(one) || typeof one.origin !== 'string') return [];
    const uses = one.uses === 'sign-in' ? 'sign-in' : 'api';
    return [{ origin: one.origin, uses, seenAt: typeof one.seenAt === 'number' ? one.seenAt : 0 }];
  });

/** Text of an export: as it is, or a timeline's object written out. */
export function exportedText(answer: unknown): string {
  return typeof answer === 'string' ? answer : `${JSON.stringify(answer, null, 2)}\n`;
}

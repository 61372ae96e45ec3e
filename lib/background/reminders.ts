import * as v from 'valibot';
import { type CredentialKind, credentialKind } from '../events/credential.ts';
import type { LogEvent } from '../events/event.ts';
import type { Resolver } from '../messages/resolve.ts';
import { text } from '../messages/text.ts';
import { REMINDERS_KEY } from '../messaging/port-names.ts';
import type { ReminderState } from '../messaging/protocol.ts';
import type { Area } from '../platform/area.ts';
import type { Platform } from '../platform/types.ts';
import type { Recorder } from '../recorder/index.ts';
import { type Dated, dueAt, type Held, heldAfter } from './reminder-deadlines.ts';

const dated = v.object({ fingerprint: v.string(), expiresAt: v.number(), since: v.nullable(v.number()) });
const reminder = v.object({
  site: v.string(),
  credential: credentialKind,
  minutes: v.number(),
  /** Also as a notification of the browser. */
  notify: v.boolean(),
  offsetMs: v.number(),
  held: v.record(v.string(), dated),
  /** Fingerprints that were told of: each is told of once. */
  done: v.array(v.string()),
  told: v.nullable(v.object({ fingerprint: v.string(), expiresAt: v.number(), at: v.number() })),
});
type Reminder = v.InferOutput<typeof reminder>;

export type ReminderDeps = {
  area: Area;
  alarms: Platform['alarms'];
  notifications: Platform['notifications'];
  say: Resolver;
  /** Resolves when `say` knows the person's language. */
  speaking?: () => Promise<void>;
  now: () => number;
  /** What a site holds of a kind now, with its dates, and its issuer's clock against ours. */
  heldOf(site: string, credential: CredentialKind): Promise<{ held: Held; offsetMs: number }>;
  isPrivateStore(storeId: string): boolean;
};

export type Reminders = {
  /** Reads what was set before. Until then an alarm would find nothing set, and so would whoever saves. */
  load(): Promise<void>;
  /** Call once, when that is read and the recorder is there. */
  start(recorder: Pick<Recorder, 'subscribe'>): void;
  of(site: string): ReminderState[];
  /** Sets, changes or (`minutes` null) takes away the reminder of a kind. */
  set(site: string, credential: CredentialKind, minutes: number | null, notify: boolean): Promise<void>;
  /** Takes all reminders of a site away, with what they know of it. */
  forget(site: string): Promise<void>;
  /** The person has read it. */
  dismiss(site: string, credential: CredentialKind): Promise<void>;
};

const ALARM = 'reminder';
/** An idle background lives 30 s in Chromium: what is nearer is met by a timer, exactly. */
const TIMER_MAX_MS = 25_000;
const EARLY_MS = 50;
const DONE_KEPT = 50;

/**
 * “Tell me n minutes before it expires”, for a kind of credential of a site. Kept on disk; an alarm wakes the background
 * when it is due. Where no reminder is set nothing is listened to and nobody is woken. A credential that takes another
 * one's place moves the deadline. Private windows have no part in it.
 */
export function createReminders(deps: ReminderDeps): Reminders {
  const { area, alarms, notifications, say, now } = deps;
  let reminders: Reminder[] = [];
  let recorder: Pick<Recorder, 'subscribe'> | null = null;
  let unsubscribe: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  alarms.listen((name) => {
    if (name === ALARM) ring();
  });

  const save = () =>
    area.set({ [REMINDERS_KEY]: reminders.length === 0 ? undefined : reminders }).catch(() => {});
  const nextOf = ({ held, done, minutes, offsetMs }: Reminder): { at: number; dated: Dated } | null =>
    Object.values(held)
      .filter(({ fingerprint }) => !done.includes(fingerprint))
      .flatMap((one) => {
        const at = dueAt(one, minutes, offsetMs);
        return at === null ? [] : [{ at, dated: one }];
      })
      .sort((a, b) => a.at - b.at)[0] ?? null;

  /** After an alarm has woken us the words may still be on their way. */
  async function notify(reminder: Reminder, expiresAt: number): Promise<void> {
    if (deps.speaking) await deps.speaking();
    notifications.show(`${reminder.site} ${reminder.credential}`, wordsOf(reminder, expiresAt));
  }

  const wordsOf = ({ site, credential }: Reminder, expiresAt: number) => ({
    title: say(
      text('panel.reminder.notification', { credential: { text: text(`common.credential.${credential}`) } }),
    ),
    message: say(text('panel.reminder.notification-text', { site, at: { instantMs: expiresAt } })),
  });

  function schedule(): void {
    clearTimeout(timer);
    const times = reminders.flatMap((one) => nextOf(one)?.at ?? []);
    if (times.length === 0) {
      alarms.cancel(ALARM);
      return;
    }
    const at = Math.min(...times);
    alarms.set(ALARM, at);
    const delayMs = Math.max(0, at - now());
    if (delayMs <= TIMER_MAX_MS) timer = setTimeout(ring, delayMs);
  }

  /** Tells of everything that is due. Each credential once, however often we are woken. */
  function ring(): void {
    for (const one of reminders) {
      const next = nextOf(one);
      if (next === null || next.at > now() + EARLY_MS) continue;
      const { fingerprint, expiresAt } = next.dated;
      one.done = [...one.done, fingerprint].slice(-DONE_KEPT);
      one.told = { fingerprint, expiresAt: expiresAt - one.offsetMs, at: now() };
      if (one.notify) void notify(one, one.told.expiresAt);
    }
    void save();
    schedule();
  }

  function learn(site: string, events: readonly LogEvent[]): void {
    let isChanged = false;
    for (const one of reminders.filter((candidate) => candidate.site === site)) {
      for (const event of events) {
        if (event.cookieStoreId && deps.isPrivateStore(event.cookieStoreId)) continue;
        const held = heldAfter(one.held, one.credential, event);
        isChanged ||= held !== one.held;
        one.held = held;
      }
      const { told } = one;
      // Replaced or gone: no news any more.
      if (told && !Object.values(one.held).some(({ fingerprint }) => fingerprint === told.fingerprint))
        one.told = null;
    }
    if (!isChanged) return;
    void save();
    schedule();
  }

  /** Listens to the recorder only while there is something to wait for. */
  function follow(): void {
    if (reminders.length === 0) {
      unsubscribe?.();
      unsubscribe = null;
    } else unsubscribe ??= recorder?.subscribe(({ site, events }) => learn(site, events)) ?? null;
    schedule();
  }

  return {
    async load() {
      const stored = await area.get(REMINDERS_KEY).catch(() => null);
      const read = v.safeParse(v.array(reminder), stored ?? []);
      reminders = read.success ? read.output : [];
    },
    start(opened) {
      recorder = opened;
      if (reminders.length > 0) follow();
    },
    of: (site) =>
      reminders
        .filter((one) => one.site === site)
        .map((one) => {
          const { credential, minutes, notify, told, held } = one;
          const next = nextOf(one);
          return {
            credential,
            minutes,
            notify,
            dueAt: next?.at ?? null,
            told: told && { expiresAt: told.expiresAt, at: told.at },
            tooShort: next === null && told === null && Object.keys(held).length > 0,
          };
        }),
    async set(site, credential, minutes, notify) {
      const others = reminders.filter((one) => one.site !== site || one.credential !== credential);
      if (minutes === null) reminders = others;
      else {
        const found = await deps.heldOf(site, credential);
        reminders = [...others, { site, credential, minutes, notify, ...found, done: [], told: null }];
      }
      follow();
      await save();
    },
    async forget(site) {
      const others = reminders.filter((one) => one.site !== site);
      if (others.length === reminders.length) return;
      reminders = others;
      follow();
      await save();
    },
    async dismiss(site, credential) {
      for (const one of reminders) if (one.site === site && one.credential === credential) one.told = null;
      await save();
    },
  };
}

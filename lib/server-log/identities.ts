import type { LogEvent } from '../events/event.ts';
import type { Fingerprinter } from '../secrets/index.ts';
import { addressOf, type Entry, requestsOf } from './collect.ts';

/** Whose an entry is: this session's, this user's, another's; or nothing tells. */
export type Whose = 'session' | 'user' | 'another' | 'unknown';
export type Identities = { whose(entry: Entry): Whose };

/** An entry is of a request where it was written as near to it as this. */
const SAME_MS = 1_500;

type Names = 'sessions' | 'users';

/**
 * Who the timeline's session and user are in the words of the log. The log names them in the entries of requests that the
 * timeline has, too: the one who is named at most of these is meant. Where two are named equally often, nobody is.
 * A person may name the user; ids of sessions are compared by fingerprint where the key is at hand.
 * @param requests entries of the session's time, by the browser's clock
 */
export async function identitiesOf(
  events: readonly LogEvent[],
  requests: readonly Entry[],
  { user, fingerprinter }: { user?: string | undefined; fingerprinter?: Fingerprinter | undefined },
): Promise<Identities> {
  const own = ownEntries(events, requests);
  const held = fingerprinter ? await heldSessions(events, requests, fingerprinter) : new Set<string>();
  const sessions = held.size > 0 ? held : mostNamed(own, 'sessions');
  const users = user === undefined ? mostNamed(own, 'users') : new Set([user]);
  return {
    whose(entry) {
      const bySession = compare(entry.sessions, sessions);
      if (bySession === 'same') return 'session';
      const byUser = compare(entry.users, users);
      if (bySession === 'other' || byUser === 'other') return 'another';
      return byUser === 'same' ? 'user' : 'unknown';
    },
  };
}

function compare(named: readonly string[], known: ReadonlySet<string>): 'same' | 'other' | 'unknown' {
  if (named.length === 0 || known.size === 0) return 'unknown';
  return named.some((name) => known.has(name)) ? 'same' : 'other';
}

/** Entries that fall on a request of the timeline, with which one. */
function ownEntries(
  events: readonly LogEvent[],
  entries: readonly Entry[],
): { entry: Entry; request: string }[] {
  const byPath = new Map<string, ReturnType<typeof requestsOf>>();
  for (const request of requestsOf(events)) {
    const path = addressOf(request);
    byPath.set(path, [...(byPath.get(path) ?? []), request]);
  }
  return entries.flatMap((entry) => {
    const request = byPath
      .get(entry.path ?? '')
      ?.find(
        (one) =>
          (entry.method === null || entry.method === one.method) &&
          (entry.status === null || entry.status === one.status) &&
          entry.at >= one.startedAt - SAME_MS &&
          entry.at <= one.at + SAME_MS,
      );
    return request ? [{ entry, request: request.id }] : [];
  });
}

/** All names of whoever is named at most requests; nobody where two different ones are. */
function mostNamed(own: readonly { entry: Entry; request: string }[], names: Names): ReadonlySet<string> {
  const requestsOf = new Map<string, Set<string>>();
  for (const { entry, request } of own)
    for (const name of entry[names]) requestsOf.set(name, (requestsOf.get(name) ?? new Set()).add(request));
  const most = Math.max(0, ...[...requestsOf.values()].map((requests) => requests.size));
  const named = [...requestsOf].flatMap(([name, requests]) => (requests.size === most ? [name] : []));
  // `ada@example.com` and `123` in one entry are one user's names.
  const isOne = own.some(({ entry }) => named.every((name) => entry[names].includes(name)));
  return new Set(isOne ? named : []);
}

/** Ids of sessions in the log whose fingerprints the timeline has. */
async function heldSessions(
  events: readonly LogEvent[],
  entries: readonly Entry[],
  fingerprinter: Fingerprinter,
): Promise<Set<string>> {
  const prints = new Set(events.flatMap((event) => ('fingerprint' in event ? [event.fingerprint] : [])));
  const held = new Set<string>();
  for (const id of new Set(entries.flatMap(({ sessions }) => sessions)))
    if (prints.has(await fingerprinter.fingerprint(id))) held.add(id);
  return held;
}

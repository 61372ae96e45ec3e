import type { EventOf, LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import { joinBodies } from './bodies.ts';
import { Clocks } from './clocks.ts';
import { ClosedTabs } from './closed-tab.ts';
import { FreshTokens } from './fresh-tokens.ts';
import { asEarlier, asSession, buildIncident, type Surroundings } from './incident.ts';
import { Ledger } from './ledger.ts';
import { quietRefreshes } from './quiet-refreshes.ts';
import { realmOf } from './realm.ts';
import { openAgain, Rehearsals } from './rehearsals.ts';
import { requestFact } from './request-fact.ts';
import { Backdrop, type Mark } from './scene.ts';
import { sessionLife } from './session-life.ts';
import { SessionMachine } from './session-machine.ts';
import { originOf, requestAddress } from './sign-in-url.ts';
import { storeOfRealm, storesOfTabs, tabRealm } from './tab-realms.ts';
import type { Clock, Credential, EarlierLogout, Incident, Rehearsal, Session, SessionLife } from './types.ts';

/** What repeats shows in this many logouts; more would make a long log slow. */
const EARLIER_KEPT = 30;

export type Detection = {
  sessions: Session[];
  incidents: Incident[];
  credentials: Credential[];
  clocks: Clock[];
  gaps: EventOf<'recording.gap'>[];
  current: Session | null;
  /** What each session lived through, in order of their beginnings. */
  lives: SessionLife[];
  lastActivityAt: number | null;
  /** What the user did to credentials, and what came of it. */
  rehearsals: Rehearsal[];
};

/**
 * Finds the sessions of a log and how each ended. Pure; linear in the log; the order of delivery and repeated
 * events do not matter, since the log is ordered and freed of repetitions first.
 * Finds logouts only (docs/causes.md): a refusal that the site recovers from, a rotated token, a failed sign-in or
 * a page that nobody was signed in on make none.
 */
export function detect(log: readonly LogEvent[], site = ''): Detection {
  const events = orderLog(log);
  const perTab = storesOfTabs(events);
  const ledger = new Ledger();
  const rehearsals = new Rehearsals();
  const realmFor = (store: string, tabId: number | null | undefined) =>
    tabId != null && perTab.has(store) ? tabRealm(store, tabId) : store;
  const bodies = joinBodies(events);
  const refreshing = quietRefreshes(events);
  const shared = {
    gaps: [] as EventOf<'recording.gap'>[],
    jumps: [] as EventOf<'clock.jumped'>[],
    unread: [] as EventOf<'sensor.unread'>[],
    logged: [] as EventOf<'server.logged'>[],
    clearing: [] as EventOf<'request.finished'>[],
    clocks: new Clocks(),
    marks: [] as Mark[],
    siteOrigin: site || originOf(events.find((event) => event.kind === 'page.navigated')?.url ?? ''),
  };
  const realms = new Map<string, { machine: SessionMachine; around: Surroundings; fresh: FreshTokens }>();
  /** The person's input counts in all tabs of a store, also where each has a session of its own. */
  const activities = new Map<string, EventOf<'activity.span'>[]>();
  const activityOf = (store: string) => {
    const known = activities.get(store) ?? [];
    activities.set(store, known);
    return known;
  };
  let sessionCount = 0;
  const realmNamed = (name: string) => {
    let realm = realms.get(name);
    if (!realm) {
      const machine = new SessionMachine(
        name,
        () => ledger.held(name),
        () => `s${++sessionCount}`,
      );
      const fresh = new FreshTokens(shared.clocks);
      realm = {
        machine,
        fresh,
        around: {
          ...shared,
          activity: activityOf(storeOfRealm(name)),
          navigations: [],
          backdrop: new Backdrop(shared.marks),
        },
      };
      realms.set(name, realm);
    }
    return realm;
  };

  const closedTabs = new ClosedTabs();
  const machinesOf = (store: string): SessionMachine[] =>
    perTab.has(store)
      ? [...realms].flatMap(([name, { machine }]) => (storeOfRealm(name) === store ? [machine] : []))
      : [];
  for (const event of events) {
    const { machine, around, fresh } = realmNamed(realmFor(realmOf(event), event.tabId));
    for (const change of ledger.apply(event)) {
      const realm = realmNamed(realmFor(change.realm, change.event.tabId));
      if (rehearsals.change(change)) continue;
      realm.fresh.change(change);
      realm.machine.change(change);
      if (change.type === 'gain') closedTabs.signedIn(change.realm, machinesOf(change.realm));
    }
    around.backdrop.add(event);
    switch (event.kind) {
      case 'request.finished': {
        around.clocks.add(event);
        if (event.clearSiteData) around.clearing.push(event);
        const carried = (event.carried ?? []).map((item) =>
          ledger.credentials.seeCarried(item, event.at, event.cookieStoreId ?? null, event.id),
        );
        const isQuietRefresh = refreshing.size > 0 && refreshing.has(requestAddress(event));
        const fact = requestFact(event, bodies.get(event.id) ?? null, isQuietRefresh);
        around.backdrop.request(fact);
        fresh.request(fact);
        rehearsals.accepted(fact);
        // Which tab a service worker asked for is not known: where sessions are tabs' own, it speaks of none.
        if (event.tabId != null || !perTab.has(realmOf(event))) machine.request(fact, carried);
        break;
      }
      case 'page.navigated':
        if (!event.frameId) around.navigations.push(event);
        machine.navigated(event);
        closedTabs.shows(realmOf(event), event);
        break;
      case 'tab.closed':
        if (perTab.has(realmOf(event)))
          closedTabs.closed(
            realmFor(realmOf(event), event.tabId),
            machine,
            event.at,
            machinesOf(realmOf(event)),
          );
        break;
      case 'page.form':
        machine.form(event);
        closedTabs.shows(realmOf(event), event);
        break;
      case 'user.intent':
        machine.intent(event);
        break;
      case 'user.rehearsal':
        machine.rehearse(rehearsals.add(event));
        break;
      case 'activity.span':
        around.activity.push(event);
        break;
      case 'recording.gap':
        around.gaps.push(event);
        if (event.why === 'browser-closed') shared.marks.push(event);
        break;
      case 'recording.started':
        if (event.why === 'browser-started') shared.marks.push(event);
        break;
      case 'clock.jumped':
        shared.marks.push(event);
        around.jumps.push(event);
        break;
      case 'server.logged':
        shared.logged.push(event);
        break;
      case 'sensor.unread':
        around.unread.push(event);
        break;
    }
  }

  closedTabs.end();
  const all = [...realms.values()];
  for (const spans of activities.values()) spans.sort((a, b) => a.from - b.from);
  const incidents: Incident[] = [];
  const endings = all
    .flatMap(({ machine, around }) => machine.endings.map((ending) => ({ ending, around })))
    .sort((a, b) => a.ending.noticedAt - b.ending.noticedAt);
  const earlier: EarlierLogout[] = [];
  for (const { ending, around } of endings) {
    const incident = buildIncident(`l${incidents.length + 1}`, ending, around, earlier.slice(-EARLIER_KEPT));
    for (const rehearsal of incident.rehearsals) rehearsal.logoutId = incident.id;
    if (incident.rehearsals.length === 0) openAgain(ending.rehearsals);
    incidents.push(incident);
    earlier.push(asEarlier(incident));
  }
  const bySession = new Map(incidents.map((incident) => [incident.session.id, incident]));
  const lives = all
    .flatMap(({ machine, around }) =>
      machine.sessions.map((open) =>
        sessionLife(open, bySession.get(open.id)?.session ?? asSession(open, null, null), around),
      ),
    )
    .sort((a, b) => a.session.startedAt - b.session.startedAt);
  const sessions = lives.map(({ session }) => session);
  return {
    sessions,
    incidents,
    credentials: ledger.credentials.list(),
    clocks: shared.clocks.list(),
    gaps: shared.gaps,
    current: sessions.findLast((session) => session.endedAt === null) ?? null,
    lives,
    rehearsals: rehearsals.list(),
    lastActivityAt: [...activities.values()]
      .flat()
      .reduce<number | null>((latest, span) => Math.max(latest ?? 0, span.to), null),
  };
}

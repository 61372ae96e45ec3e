import * as v from 'valibot';
import type { EventDraft } from '../events/event.ts';
import { type ExportLanguage, ExportRefused, type exportTimeline } from '../exports/index.ts';
import { scan } from '../exports/scan.ts';
import { englishResolver, type Resolver } from '../messages/resolve.ts';
import { type Failure, type Request, request, type SiteState } from '../messaging/protocol.ts';
import type { Recorder } from '../recorder/index.ts';
import { type Fingerprinter, MAX_TEXT_CHARS, maskText } from '../secrets/index.ts';
import { parseTaught, readRules, type TaughtRule } from '../taught/index.ts';
import { failure } from './failure.ts';
import { listLogouts } from './list-logouts.ts';
import { missingOrigins } from './missing-origins.ts';
import { type OriginalPositionsDeps, originalPositions } from './original-positions.ts';
import { closedReason, originOf } from './origins.ts';
import type { PastLogouts } from './past-logouts.ts';
import type { PopupCommands } from './popup-commands.ts';
import type { Rehearsals } from './rehearsals.ts';
import type { RelatedOrigins } from './related-origins.ts';
import type { Reminders } from './reminders.ts';
import { createReportCommands, type Reports } from './reports/index.ts';
import type { SiteKeeper } from './site-keeper.ts';
import { MAX_INCLUDED, type Sites } from './sites.ts';
import { createStoreCommands, type StoreCommandDeps } from './store-commands.ts';
import type { TaughtSites } from './taught-sites.ts';
import { withServerLines } from './with-server-lines.ts';

export type CommandDeps = {
  recorder: Pick<
    Recorder,
    'append' | 'flush' | 'readAll' | 'readOnDisk' | 'sites' | 'head' | 'clear' | 'stored'
  >;
  sites: Pick<Sites, 'list' | 'isRecorded' | 'get'>;
  related: Pick<RelatedOrigins, 'of'>;
  taught: Pick<TaughtSites, 'of' | 'teach' | 'sites' | 'forget'>;
  past: Pick<PastLogouts, 'of'>;
  keeper: SiteKeeper;
  rehearsals: Rehearsals;
  reminders: Pick<Reminders, 'of' | 'set' | 'dismiss' | 'forget'>;
  reports: Pick<Reports, 'glance' | 'state' | 'set' | 'test' | 'sendNow' | 'preview'>;
  exportTimeline: typeof exportTimeline;
  /** Texts of a language; null where it is none of ours. */
  languageOf?: (tag: string) => Promise<ExportLanguage | null>;
  generator: () => Promise<{ version: string; browser: string; platform: string }>;
  /** Address of a tab's top document, null where there is no such tab. */
  addressOf(tabId: number): Promise<string | null>;
  /** Whether there is such a tab, whatever it shows. */
  isTab(tabId: number): Promise<boolean>;
  siteOfTab(tabId: number): string | null;
  popup: PopupCommands;
  fetchText: OriginalPositionsDeps['fetchText'];
  /** Makes fingerprints of one site with this installation's key. */
  fingerprinterOf: (site: string) => Promise<Fingerprinter>;
  /** What the person wants kept, and letting go of the rest. */
  retention: StoreCommandDeps['retention'];
  /** Words of what the person taught; English where nothing is said. */
  say?: Resolver;
  now: () => number;
};

type Answer = object | string | Failure;
type Handlers = { [K in Request['type']]: (request: Extract<Request, { type: K }>) => Promise<Answer> };

const notAnOrigin = (input: string) =>
  failure(
    'not-an-origin',
    `"${input.slice(0, 100)}" is no web origin. Give scheme, host and port, like "https://app.example.com".`,
  );

/** How long somebody may write at the words of a mark, ms. */
const MARK_WRITTEN_WITHIN_MS = 600_000;

/** Answers the one-shot messages of the extension's own pages. Whoever calls has checked that they come from one. */
export function createCommands(deps: CommandDeps): (message: unknown) => Promise<Answer> {
  const { recorder, sites, related, taught, keeper, now } = deps;

  async function stateOf(origin: string): Promise<SiteState> {
    const head = await recorder.head(origin);
    const site = sites.get(origin);
    return {
      origin,
      watched: site !== null || sites.isRecorded(origin),
      hasAccess: await keeper.hasAccess(origin),
      closed: closedReason(origin),
      eventCount: head?.count ?? 0,
      tabsWithoutStacks: keeper.tabsWithoutStacks(origin),
      paused: site?.paused === true,
      origins: site?.origins ?? [],
      missingOrigins:
        site === null ? [] : await missingOrigins(site, related.of(origin), (one) => keeper.hasAccess(one)),
      taught: taught.of(origin),
      reminders: deps.reminders.of(origin),
      reports: await deps.reports.glance(origin),
    };
  }

  async function include(origin: string, inputs: readonly string[]): Promise<Answer> {
    const site = sites.get(origin);
    if (site === null) {
      return failure('not-watched', `${origin} is not watched. Watch it first, then add what belongs to it.`);
    }
    const wrong = inputs.find((input) => originOf(input) === null);
    if (wrong !== undefined) return notAnOrigin(wrong);
    const wanted = [...new Set(inputs.map((input) => originOf(input) ?? ''))];
    if (new Set([...site.origins, ...wanted]).size > MAX_INCLUDED) {
      return failure(
        'too-many-origins',
        `No more than ${MAX_INCLUDED} origins can belong to ${origin}. Add only its API's and its sign-in's.`,
      );
    }
    const access = await Promise.all(wanted.map((one) => keeper.hasAccess(one)));
    const closed = wanted.filter((_, i) => access[i] !== true);
    if (closed.length > 0) {
      return failure(
        'no-access',
        `The browser has not given access to ${closed.join(', ')}. Press "Give access" and allow it there.`,
      );
    }
    await keeper.include(origin, wanted);
    return stateOf(origin);
  }

  /** All or nothing: one rule that is wrong, and everything stays as it was. */
  async function teach(origin: string, input: unknown): Promise<Answer> {
    const isKnown = sites.isRecorded(origin) || sites.get(origin) !== null;
    if (!isKnown && ((await recorder.head(origin))?.count ?? 0) === 0) {
      return failure(
        'not-watched',
        `${origin} is not watched. Watch it first, then teach what is special of it.`,
      );
    }
    const read = typeof input === 'string' ? parseTaught(input) : readRules(input);
    if (!read.ok)
      return failure(`taught-${read.problem.code}`, (deps.say ?? englishResolver)(read.problem.says));
    const secret = secretPlace(read.rules);
    if (secret !== null) {
      return failure(
        'taught-secret',
        `At ${secret}: this looks like a credential itself. Write the name of the place that holds it, never what it holds.`,
      );
    }
    await taught.teach(origin, read.rules);
    const draft: EventDraft = { kind: 'site.taught', at: now(), by: 'user', rules: taught.of(origin).length };
    await recorder.append({ site: origin, drafts: [draft] });
    return stateOf(origin);
  }

  /** Runs `work` with the serialised origin, so that `https://app.test/` and `HTTPS://APP.TEST` are one. */
  async function withOrigin(input: string, work: (origin: string) => Promise<Answer>): Promise<Answer> {
    const origin = originOf(input);
    return origin === null ? notAnOrigin(input) : work(origin);
  }

  const reporting = createReportCommands(deps.reports);
  const store = createStoreCommands({ ...deps, badges: deps.popup, stateOf });

  const handlers: Handlers = {
    'list-stored': async () => ({ sites: await store.list() }),
    retention: async () => store.retention(),
    'set-retention': ({ maxAgeDays, maxEvents }) => store.setRetention({ maxAgeDays, maxEvents }),
    'forget-site': ({ origin: input }) => withOrigin(input, (origin) => store.forget(origin)),
    'export-timeline': ({ origin: input, format, scope, language: tag = 'en', serverLines = [] }) =>
      withOrigin(input, async (origin) => {
        await recorder.flush();
        const events = withServerLines(await recorder.readAll(origin), serverLines);
        if ('error' in events) return events;
        if (events.length === 0 && !sites.isRecorded(origin)) {
          return failure(
            'nothing-recorded',
            `Nothing has been recorded for ${origin}. Watch the site first, then reproduce the logout.`,
          );
        }
        const language = tag === 'en' ? null : ((await deps.languageOf?.(tag)) ?? null);
        if (tag !== 'en' && language === null) {
          return failure(
            'unknown-language',
            `"${tag}" is no language of Logout Lens, or its texts cannot be loaded. Export in English ("en").`,
          );
        }
        const generator = await deps.generator();
        const origins = sites.get(origin)?.origins ?? [];
        const rules = taught.of(origin);
        return deps.exportTimeline(
          { origin, origins, events, asOf: now(), generator, scope, taught: rules, language },
          format,
        );
      }),
    clear: ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        await keeper.clear(origin);
        return { cleared: origin };
      }),
    'list-logouts': ({ origin: input, elsewhere }) =>
      withOrigin(input, (origin) => listLogouts(deps, origin, elsewhere)),
    'site-of-tab': async ({ tabId }) => {
      const address = await deps.addressOf(tabId);
      const site = deps.siteOfTab(tabId) ?? originOf(address);
      if (site !== null) return deps.popup.withClosed(tabId, await stateOf(site));
      const closed = address ? closedReason(address) : (await deps.isTab(tabId)) ? 'loading' : null;
      if (closed === null) {
        return failure('no-such-page', 'That tab shows no page yet. Open a site in it and try again.');
      }
      return {
        origin: '',
        watched: false,
        hasAccess: false,
        closed,
        eventCount: 0,
        tabsWithoutStacks: 0,
        paused: false,
        origins: [],
        missingOrigins: [],
        taught: [],
        reminders: [],
        reports: null,
      } satisfies SiteState;
    },
    'site-state': ({ origin: input }) => withOrigin(input, stateOf),
    glance: ({ tabId }) => deps.popup.glance(tabId, stateOf),
    'set-badge': ({ origin: input, on }) =>
      withOrigin(input, async (origin) => {
        if (on && sites.get(origin) === null)
          return failure('not-watched', `${origin} is not watched. Watch it first, then show its time left.`);
        await deps.popup.setBadge(origin, on);
        return { badge: on };
      }),
    'watch-when-allowed': ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        deps.popup.watchWhenAllowed(origin);
        return { expected: origin };
      }),
    watch: ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        if (!(await keeper.hasAccess(origin))) {
          return failure(
            'no-access',
            `The browser has not been asked for ${origin} yet. Press "Watch this site".`,
          );
        }
        await keeper.watch(origin);
        return stateOf(origin);
      }),
    unwatch: ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        await deps.popup.setBadge(origin, false);
        await keeper.unwatch(origin);
        return stateOf(origin);
      }),
    pause: ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        await keeper.pause(origin);
        return stateOf(origin);
      }),
    resume: ({ origin: input }) =>
      withOrigin(input, async (origin) => {
        await keeper.resume(origin);
        return stateOf(origin);
      }),
    'include-origins': ({ origin: input, origins }) =>
      withOrigin(input, (origin) => include(origin, origins)),
    teach: ({ origin: input, rules }) => withOrigin(input, (origin) => teach(origin, rules)),
    feedback: ({ origin: input, about, says, code, logoutAt }) =>
      withOrigin(input, async (origin) => {
        const draft: EventDraft = {
          kind: 'user.feedback',
          at: now(),
          by: 'user',
          about,
          says: maskText(says.trim(), MAX_TEXT_CHARS),
          ...(code === undefined ? {} : { code: maskText(code, 80) }),
          ...(logoutAt === undefined ? {} : { logoutAt }),
        };
        await recorder.append({ site: origin, drafts: [draft] });
        return { recorded: origin };
      }),
    mark: ({ origin: input, says, at = now() }) =>
      withOrigin(input, async (origin) => {
        const draft: EventDraft = {
          kind: 'user.mark',
          // It is set when somebody presses the key, and written a while later.
          at: Math.max(Math.min(at, now()), now() - MARK_WRITTEN_WITHIN_MS),
          by: 'user',
          says: maskText(says.trim(), MAX_TEXT_CHARS),
        };
        await recorder.append({ site: origin, drafts: [draft] });
        return { recorded: origin };
      }),
    'rehearsal-look': ({ origin: input, ...look }) =>
      withOrigin(input, (origin) => deps.rehearsals.look({ ...look, origin })),
    rehearse: ({ origin: input, ...order }) =>
      withOrigin(input, (origin) => deps.rehearsals.rehearse({ ...order, origin })),
    remind: ({ origin: input, credential, minutes, notify }) =>
      withOrigin(input, async (origin) => {
        if (minutes !== null && !sites.isRecorded(origin)) {
          return failure(
            'not-recorded',
            `${origin} is not being recorded, so nobody sees its credentials. Watch it, or resume recording, first.`,
          );
        }
        await deps.reminders.set(origin, credential, minutes, notify);
        return stateOf(origin);
      }),
    'dismiss-reminder': ({ origin: input, credential }) =>
      withOrigin(input, async (origin) => {
        await deps.reminders.dismiss(origin, credential);
        return stateOf(origin);
      }),
    'report-state': (asked) => withOrigin(asked.origin, (origin) => reporting['report-state'](origin, asked)),
    'report-set': (asked) => withOrigin(asked.origin, (origin) => reporting['report-set'](origin, asked)),
    'report-test': (asked) => withOrigin(asked.origin, (origin) => reporting['report-test'](origin, asked)),
    'report-send-now': (asked) =>
      withOrigin(asked.origin, (origin) => reporting['report-send-now'](origin, asked)),
    'report-preview': (asked) =>
      withOrigin(asked.origin, (origin) => reporting['report-preview'](origin, asked)),
    'original-positions': async ({ places }) => ({
      positions: await originalPositions(places, {
        hasAccess: (origin) => keeper.hasAccess(origin),
        fetchText: deps.fetchText,
      }),
    }),
    fingerprints: ({ origin: input, values }) =>
      withOrigin(input, async (origin) => {
        // Of a site that nothing is known of there is nothing to compare with.
        if (((await recorder.head(origin))?.count ?? 0) === 0) return { fingerprints: [] };
        const { fingerprint } = await deps.fingerprinterOf(origin);
        return { fingerprints: await Promise.all(values.map(fingerprint)) };
      }),
    'list-sites': async () => ({
      sites: await Promise.all(sites.list().map(({ origin }) => stateOf(origin))),
    }),
  };

  return async (message) => {
    const guarded = v.safeParse(request, message);
    if (!guarded.success) {
      return failure(
        'unknown-request',
        'This version does not know that request. Reload the extension and its pages.',
      );
    }
    try {
      return await (handlers[guarded.output.type] as (request: Request) => Promise<Answer>)(guarded.output);
    } catch (error) {
      return fromError(error);
    }
  };
}

/** Where a rule holds what no export would let out, null where none does. */
function secretPlace(rules: readonly TaughtRule[]): string | null {
  try {
    scan({ rules }, { look: 'tokens' });
    return null;
  } catch (error) {
    return error instanceof ExportRefused ? error.where : 'rules';
  }
}

/** Errors of the exporters carry a stable code and a sentence for the person; of others nothing is passed on. */
function fromError(error: unknown): Failure {
  const known = error as { code?: unknown; message?: unknown } | null;
  if (error instanceof Error && typeof known?.code === 'string' && typeof known.message === 'string') {
    return failure(known.code, known.message);
  }
  return failure('failed', 'That did not work. Try again; if it fails again, reload the extension.');
}

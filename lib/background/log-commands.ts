import type { EventDraft } from '../events/event.ts';
import type { ExportLanguage, exportTimeline } from '../exports/index.ts';
import type { Recorder } from '../recorder/index.ts';
import { type Fingerprinter, MAX_TEXT_CHARS, maskText } from '../secrets/index.ts';
import { type Handlers, withOrigin } from './command-types.ts';
import { failure } from './failure.ts';
import { listLogouts } from './list-logouts.ts';
import { type OriginalPositionsDeps, originalPositions } from './original-positions.ts';
import type { PastLogouts } from './past-logouts.ts';
import type { SiteKeeper } from './site-keeper.ts';
import type { Sites } from './sites.ts';
import type { TaughtSites } from './taught-sites.ts';
import { withServerLines } from './with-server-lines.ts';

export type LogCommandDeps = {
  recorder: Pick<Recorder, 'append' | 'flush' | 'readAll' | 'readOnDisk' | 'sites' | 'head'>;
  sites: Pick<Sites, 'isRecorded' | 'get'>;
  taught: Pick<TaughtSites, 'of'>;
  past: Pick<PastLogouts, 'of'>;
  keeper: Pick<SiteKeeper, 'clear' | 'hasAccess'>;
  exportTimeline: typeof exportTimeline;
  /** Texts of a language; null where it is none of ours. */
  languageOf?: (tag: string) => Promise<ExportLanguage | null>;
  generator: () => Promise<{ version: string; browser: string; platform: string }>;
  fetchText: OriginalPositionsDeps['fetchText'];
  /** Makes fingerprints of one site with this installation's key. */
  fingerprinterOf: (site: string) => Promise<Fingerprinter>;
  now: () => number;
};

type LogRequest =
  | 'export-timeline'
  | 'clear'
  | 'list-logouts'
  | 'feedback'
  | 'mark'
  | 'original-positions'
  | 'fingerprints';

/** How long somebody may write at the words of a mark, ms. */
const MARK_WRITTEN_WITHIN_MS = 600_000;

/** What a site's log holds, what goes out of it, and what a person adds to it. */
export function createLogCommands(deps: LogCommandDeps): Pick<Handlers, LogRequest> {
  const { recorder, sites, taught, keeper, now } = deps;
  return {
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
  };
}

import type { EventDraft, LogEvent } from '../../events/event.ts';
import { guardEvent } from '../../events/event.ts';
import { orderLog } from '../../events/log.ts';
import { createIntake, type Intake } from '../../intake/index.ts';
import { createRememberingFingerprinter, type Fingerprinter } from '../../secrets/index.ts';
import type { Imported } from '../imported.ts';
import { LIMITS } from '../limits.ts';
import { type Refusal, refuse } from '../problem.ts';
import { blindSpotsOf, endOf } from './har-blind.ts';
import { type HarEntry, isFields, readHarEntry, textOf } from './har-entry.ts';
import { HarJar } from './har-jar.ts';
import { formAt, HarPages } from './har-pages.ts';
import { bodyObservationOf, rawRequestOf } from './har-request.ts';
import { headerOrigin, ofSite, type PlacedEntry, placeEntries, siteOf } from './har-site.ts';
import { HarTokens } from './har-tokens.ts';
import { bearsOnSession } from './resource-type.ts';

export type HarOptions = {
  /** Makes the fingerprints of one site; with a key of this import alone, so that nothing can be joined with it. */
  fingerprinterFor(site: string): Fingerprinter;
  /** Entries done, of how many. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Looked at between entries: reading ends with `cancelled`. */
  signal?: { readonly aborted: boolean } | undefined;
};

/** Entries between two words of progress. */
const PROGRESS_EVERY = 500;
/** Fields in which a person sends a password. */
const PASSWORD_FIELDS = /^(?:\w+[[.])?(?:j_)?pass(?:word|wd|phrase)?\]?$|^pwd$/i;
const ID_DIGITS = 7;

/** True of a parsed file that is, or means to be, an HTTP Archive. */
export function looksLikeHar(file: unknown): boolean {
  return isFields(file) && isFields(file.log) && ('entries' in file.log || 'creator' in file.log);
}

/**
 * Reads an HTTP Archive (HAR 1.1 and 1.2, of any recorder) into events of our vocabulary, by the same intake as live
 * recording, so that no secret of it is left. What a HAR cannot show is said as `sensor.unread`; pages that changed
 * without a request, and cookies, are conclusions and `derived`. Entries that make no sense are dropped and counted.
 * Never throws on hostile input; changes nothing.
 */
export async function readHar(file: unknown, options: HarOptions): Promise<Imported | Refusal> {
  const log = isFields(file) && isFields(file.log) ? file.log : {};
  const { entries: inputs } = log;
  if (!Array.isArray(inputs)) return refuse('not-a-har', { where: 'log.entries' });
  if (inputs.length > LIMITS.entries)
    return refuse('too-many-entries', { count: inputs.length, limit: LIMITS.entries });
  const dropped = { unknownKinds: 0, damaged: 0, repeated: 0, otherSites: 0 };
  let firstProblem: string | null = null;
  const read: HarEntry[] = [];
  for (const [index, input] of inputs.entries()) {
    const one = readHarEntry(input, index);
    if (one.ok) {
      if (/^(?:https?|wss?):/.test(one.entry.url)) read.push(one.entry);
      continue;
    }
    dropped.damaged++;
    firstProblem ??= `log.entries[${index}].${one.problem}`;
  }
  if (read.length === 0)
    return refuse('no-entries', { count: inputs.length, problem: firstProblem ?? 'it is empty' });
  read.sort((a, b) => a.startedAt - b.startedAt || a.index - b.index);

  const placed = placeEntries(read, tabsOf(log));
  const site = siteOf(placed) ?? new URL(read[0]?.url ?? '').origin;
  const own = ofSite(placed, site);
  dropped.otherSites = placed.length - own.length;
  const fingerprinter = createRememberingFingerprinter(options.fingerprinterFor(site));
  const drafts = await draftsOf(own, fingerprinter, options);
  if (drafts === null) return refuse('cancelled', {});
  const events = withIds(drafts);
  return {
    ok: true,
    format: 'har',
    origin: site,
    events,
    asOf: (events.at(-1)?.at ?? 0) + SETTLED_MS,
    generator: generatorOf(log),
    dropped,
    firstProblem,
    newerVersion: null,
    taught: [],
  };
}

/** A verdict is final after three seconds without late evidence; a file has none to come. */
const SETTLED_MS = 10_000;

async function draftsOf(
  own: readonly PlacedEntry[],
  fingerprinter: Fingerprinter,
  { onProgress, signal }: HarOptions,
): Promise<EventDraft[] | null> {
  const intake = createIntake({ fingerprinter });
  const readers = {
    intake,
    pages: new HarPages(intake),
    jar: new HarJar(intake),
    tokens: new HarTokens(fingerprinter),
  };
  const from = own[0]?.entry.startedAt ?? 0;
  const drafts: EventDraft[] = blindSpotsOf(own, from - 1);
  for (const [done, placed] of own.entries()) {
    if (done % PROGRESS_EVERY === 0) {
      if (signal?.aborted) return null;
      onProgress?.(done, own.length);
    }
    if (isPreflight(placed)) continue;
    // A picture says nothing of a session, but whose page it is on.
    if (bearsOnSession(placed.entry, placed.type)) drafts.push(...(await entryDrafts(placed, readers)));
    else drafts.push(...(await readers.pages.see(placed)));
  }
  drafts.push(...endOf(drafts));
  onProgress?.(own.length, own.length);
  return drafts;
}

async function entryDrafts(
  placed: PlacedEntry,
  { intake, pages, jar, tokens }: { intake: Intake; pages: HarPages; jar: HarJar; tokens: HarTokens },
): Promise<EventDraft[]> {
  const { entry, type, tabId } = placed;
  const wandered = type === 'main_frame' ? [] : await pages.see(placed);
  const initiator = headerOrigin(entry) ?? placed.document;
  const where = { tabId, documentId: pages.documentId(tabId), initiator };
  const requests = await intake.fromRequest(rawRequestOf(entry, type, where));
  const body = bodyObservationOf(entry, type);
  const sender = { tabId, frameId: 0, documentId: where.documentId, origin: initiator, cookieStoreId: null };
  const at = entry.startedAt + entry.waitMs;
  const said = body === null ? [] : await intake.fromObservation(body, sender, at);
  const form = requests.some(sendsPassword)
    ? [formAt(entry.startedAt - 1, { tabId, frameId: 0, documentId: where.documentId, origin: initiator })]
    : [];
  const loaded = type === 'main_frame' ? await pages.see(placed) : [];
  const held = [...(await jar.see(entry)), ...(await tokens.see(entry, requests))];
  return [...wandered, ...form, ...held, ...requests, ...said.map(notInHar), ...loaded];
}

function sendsPassword(draft: EventDraft): boolean {
  return (
    draft.kind === 'request.finished' &&
    (draft.bodyFields?.some((name) => PASSWORD_FIELDS.test(name)) ?? false)
  );
}

/** The file has no body: nothing failed. */
function notInHar(draft: EventDraft): EventDraft {
  return draft.kind === 'response.body' && draft.unread === 'failed'
    ? { ...draft, unread: 'not-in-har' }
    : draft;
}

/** The browser asks for leave (Fetch, CORS); no page sent it, and webRequest tells of none. */
function isPreflight({ entry }: PlacedEntry): boolean {
  return (
    entry.method === 'OPTIONS' &&
    entry.requestHeaders.some(({ name }) => name.toLowerCase() === 'access-control-request-method')
  );
}

/** Playwright gives each tab a page; all others begin one with each document that a single tab loads. */
function tabsOf(log: Record<string, unknown>): Map<string, number> {
  const creator = isFields(log.creator) ? textOf(log.creator.name) : '';
  if (!/playwright/i.test(creator) || !Array.isArray(log.pages)) return new Map();
  return new Map(
    log.pages
      .slice(0, 1_000)
      .flatMap((page: unknown, index) => (isFields(page) ? [[textOf(page.id), index + 1]] : [])),
  );
}

function generatorOf(log: Record<string, unknown>): Imported['generator'] {
  const said = (input: unknown) => {
    if (!isFields(input)) return '';
    return `${textOf(input.name)} ${textOf(input.version)}`
      .replace(/[^\w .,()+-]/g, '')
      .trim()
      .slice(0, 60);
  };
  return { version: 'HAR', browser: said(log.browser) || said(log.creator) || 'HAR', platform: 'unknown' };
}

/** As the recorder does: ordered by time, named so that names sort as the log does; guarded like anything else. */
function withIds(drafts: readonly EventDraft[]): readonly LogEvent[] {
  const ordered = drafts.map((draft, order) => ({ draft, order }));
  ordered.sort((a, b) => a.draft.at - b.draft.at || a.order - b.order);
  const events = ordered.flatMap(({ draft }, index) => {
    const guarded = guardEvent({ ...draft, id: `e${String(index + 1).padStart(ID_DIGITS, '0')}` });
    return guarded.ok ? [guarded.value] : [];
  });
  return orderLog(events);
}

import type { ReportRequest } from '../../platform/post-report.ts';
import {
  answerText,
  outcomeOf,
  type Report,
  type ReportAnswer,
  readRetryAfter,
  reportFormats,
  retryDelayMs,
} from '../../report/index.ts';
import type { Outbox } from './outbox.ts';
import { randomUnit } from './random-unit.ts';
import type { ReportSite, ReportSites } from './report-sites.ts';

export type SenderDeps = {
  outbox: Outbox;
  sites: Pick<ReportSites, 'of' | 'headersOf'>;
  post(request: ReportRequest): Promise<ReportAnswer>;
  hasAccess(origin: string): Promise<boolean>;
  now: () => number;
  /** A site's next attempt is due then, ms; null: nothing of it waits, or nobody wants it sent. */
  onDue(site: string, at: number | null): void;
  /** A report left the outbox. */
  onDelivered(site: string): void;
};

export type Sender = {
  /** Sends what waits of a site, one after the other, as far as the server takes it. Never rejects. */
  run(site: string): Promise<void>;
  /** Sends once, past the outbox, and says what came back. */
  once(site: string, report: Report): Promise<Sent>;
  isSending(site: string): boolean;
};

export type Sent = { outcome: ReturnType<typeof outcomeOf>; says: ReturnType<typeof answerText> };

/** No server asks for longer: an attempt that is due later stems from a clock that was set back. */
const LONGEST_WAIT_MS = 25 * 60 * 60_000;
/** After a disk that failed. */
const AGAIN_MS = 60_000;

/** The request that carries a report. Identity goes only while that is switched on, whatever was queued. */
export function requestOf(
  { url, format, identity }: Pick<ReportSite, 'url' | 'format' | 'identity'>,
  headers: readonly { name: string; value: string }[],
  report: Report,
): ReportRequest {
  const { contentType, render } = reportFormats[format];
  return {
    url,
    headers: {
      ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      'Content-Type': contentType,
      'Idempotency-Key': report.key,
    },
    body: render(identity ? report : { ...report, identity: null }),
  };
}

/** Takes reports from the outbox to the server. A report leaves the outbox when the server has it, and not before. */
export function createSender(deps: SenderDeps): Sender {
  const { outbox, sites, post, now } = deps;
  const running = new Map<string, Promise<void>>();

  async function attempt(site: string, setting: ReportSite, report: Report) {
    const answer = await post(requestOf(setting, sites.headersOf(site), report));
    const { complaint } = reportFormats[setting.format] as { complaint?: (body: string) => string | null };
    const complained = answer.kind === 'answered' ? (complaint?.(answer.body) ?? null) : null;
    const { origin } = new URL(setting.url);
    const noAccess = answer.kind === 'unreachable' && !(await deps.hasAccess(origin)) ? origin : null;
    return { answer, outcome: outcomeOf(answer, complained), says: answerText(answer, complained, noAccess) };
  }

  async function sendAll(site: string): Promise<void> {
    for (;;) {
      const setting = sites.of(site);
      const waiting = setting?.on ? await outbox.next(site) : null;
      if (!setting?.on || waiting === null) return deps.onDue(site, null);
      const { nextAt, failures } = await outbox.mark(site);
      if (nextAt > now() && nextAt - now() < LONGEST_WAIT_MS) return deps.onDue(site, nextAt);
      const { answer, outcome, says } = await attempt(site, setting, waiting.report);
      const at = now();
      if (outcome === 'delivered') {
        await outbox.delivered(waiting, { failures: 0, nextAt: 0, last: { at, outcome, says } });
        deps.onDelivered(site);
        continue;
      }
      const askedMs = answer.kind === 'answered' ? readRetryAfter(answer.retryAfter, at) : null;
      const delayMs = retryDelayMs(failures + 1, outcome, askedMs, randomUnit());
      await outbox.setMark(site, {
        failures: failures + 1,
        nextAt: at + delayMs,
        last: { at, outcome, says },
      });
    }
  }

  /** Somebody asked while a run was under way, which may have looked into the outbox for the last time before. */
  const askedAgain = new Set<string>();

  async function runAll(site: string): Promise<void> {
    do {
      askedAgain.delete(site);
      await sendAll(site).catch(() => deps.onDue(site, now() + AGAIN_MS));
    } while (askedAgain.has(site));
    running.delete(site);
  }

  return {
    run(site) {
      const before = running.get(site);
      if (before !== undefined) {
        askedAgain.add(site);
        return before;
      }
      const run = runAll(site);
      running.set(site, run);
      return run;
    },
    async once(site, report) {
      const setting = sites.of(site);
      if (setting === null) throw new Error('used before it was set up');
      const { outcome, says } = await attempt(site, setting, report);
      return { outcome, says };
    },
    isSending: (site) => running.has(site),
  };
}

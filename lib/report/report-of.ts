import { scan } from '../exports/scan.ts';
import type { Timeline, TimelineLogout } from './exported.ts';
import type { Report, ReportedIdentity } from './types.ts';

/**
 * A logout of an export as a report. Taking it from the export, and from nothing else, is what makes the redaction the
 * same; the whole is looked through once more.
 * @param identity who was signed in, where the person wants it sent: the one thing that no export holds
 * @throws ExportRefused when something looks like a credential: nothing may be sent then
 */
export function reportOf(
  timeline: Timeline,
  logout: TimelineLogout,
  { key, identity }: { key: string; identity: ReportedIdentity | null },
): Report {
  const times = new Map(timeline.events.map((event) => [event.id, event.at]));
  const { name: _name, ...generator } = timeline.generator;
  const report: Report = {
    key,
    site: timeline.site.origin,
    at: logout.at,
    type: logout.type,
    code: logout.code,
    title: logout.title,
    summary: logout.summary,
    confidence: logout.confidence,
    location: logout.location,
    signInLocation: logout.signInLocation,
    idleMs: logout.idleMs,
    sessionAgeMs: logout.sessionAgeMs,
    context: logout.context,
    evidence: logout.evidence.map(({ says, eventIds }) => ({
      says,
      at: eventIds.flatMap((id) => times.get(id) ?? [])[0] ?? null,
    })),
    culprit: logout.culprit && {
      kind: logout.culprit.kind,
      says: logout.culprit.says,
      function: logout.culprit.function,
      url: logout.culprit.url,
      line: logout.culprit.line,
      column: logout.culprit.column,
    },
    advice: logout.advice,
    identity: null,
    generator,
    isTest: false,
  };
  scan({ ...report, key: '' }, { look: 'tokens' });
  return { ...report, identity };
}

import type { Cause, Evaluation } from '../../lib/causes/types.ts';
import { diagnose } from '../../lib/classify/diagnose.ts';
import type { Diagnosis, Verdict } from '../../lib/classify/types.ts';
import { detect } from '../../lib/detect/detect.ts';
import type { Incident } from '../../lib/detect/types.ts';
import type { LogEvent } from '../../lib/events/event.ts';
import { SECOND, type Story } from './story.ts';

/** The diagnosis of a story some seconds after its end, when every verdict is final. */
export function judge(story: Story): Diagnosis {
  return diagnose(story.events, { asOf: story.now + 10 * SECOND, site: story.origin });
}

export function codesOf(story: Story): string[] {
  return judge(story).logouts.map((verdict) => verdict.code);
}

/** The verdict on the story's only logout. */
export function verdictOf(story: Story): Verdict {
  const { logouts } = judge(story);
  if (logouts.length !== 1 || !logouts[0])
    throw new Error(`the story has ${logouts.length} logouts: ${codesOf(story)}`);
  return logouts[0];
}

/** The facts of the story's last logout. */
export function incidentOf(story: Story): Incident {
  const incident = detect(story.events, story.origin).incidents.at(-1);
  if (!incident) throw new Error('the story has no logout');
  return incident;
}

/** What one cause, asked alone, makes of the story's last logout. */
export function asked(cause: Cause, story: Story): Evaluation {
  return cause.evaluate(incidentOf(story));
}

/** How strongly a cause matched; no match fails the test. */
export function strengthOf(evaluation: Evaluation): number {
  if (evaluation.result !== 'match') throw new Error(`no match: ${JSON.stringify(evaluation)}`);
  return evaluation.strength;
}

/** What no diagnosis of any log may contain, as sentences; empty for a sound one. */
export function problemsOf(events: readonly LogEvent[], diagnosis: Diagnosis): string[] {
  const ids = new Set(events.map((event) => event.id));
  const tabs = new Set(events.map((event) => event.tabId));
  const times = events.map((event) => event.at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return diagnosis.logouts.flatMap((verdict) => {
    const { code, confidence, alternatives, ruledOut, idleMs, at } = verdict;
    const rivals = alternatives.map((rival) => rival.code);
    const out = ruledOut.map((entry) => entry.code);
    const cited = [...verdict.evidence, ...ruledOut].flatMap((entry) => entry.eventIds);
    const session = diagnosis.sessions.find((candidate) => candidate.id === verdict.sessionId);
    const problems: [boolean, string][] = [
      [
        [confidence, ...alternatives.map((rival) => rival.confidence)].some(outside),
        'confidence outside 0..1',
      ],
      [alternatives.some((rival) => rival.confidence > confidence), 'a rival likelier than the verdict'],
      [[...rivals, ...out].includes(code), 'its own code as rival or ruled out'],
      [rivals.some((rival) => out.includes(rival)), 'a rival both open and ruled out'],
      [new Set([...rivals, ...out]).size < rivals.length + out.length, 'a code named twice'],
      [
        [...cited, verdict.culprit?.eventId ?? firstOf(ids)].some((id) => !ids.has(id)),
        'evidence not in the log',
      ],
      [idleMs !== null && (idleMs < 0 || idleMs > last - first), 'idle time out of bounds'],
      [at < first || at > last, 'a moment outside the log'],
      [verdict.tabs.some((tab) => !tabs.has(tab)), 'a tab not in the log'],
      [session?.logoutId !== verdict.id, 'a session that does not name its logout'],
      [
        session !== undefined && (session.endedAt ?? 0) < session.startedAt,
        'a session that ends before it began',
      ],
    ];
    return problems.filter(([wrong]) => wrong).map(([, problem]) => `${verdict.id} ${code}: ${problem}`);
  });
}

function outside(confidence: number): boolean {
  return !(confidence >= 0 && confidence <= 1);
}

function firstOf(ids: Set<string>): string {
  return ids.values().next().value ?? '';
}

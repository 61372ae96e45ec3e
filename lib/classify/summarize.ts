import { decidingFrame, fileOf, witnessedRemoval } from '../causes/culprits.ts';
import { slugOf } from '../causes/define.ts';
import { firstRefusal, nameOf } from '../causes/facts.ts';
import type { Cause } from '../causes/types.ts';
import { originAndPath, pathOf } from '../detect/sign-in-url.ts';
import type { Incident } from '../detect/types.ts';
import { type TextRef, text } from '../messages/text.ts';

/** Two to four sentences for a bug report: what happened, in which order, with the figures. */
export function summarize(
  incident: Incident,
  cause: Cause,
  alternatives: string[],
  isSettledByLog = false,
): TextRef[] {
  return [
    ...rehearsed(incident),
    happened(incident),
    ...standing(incident),
    ...chain(incident),
    ...(isSettledByLog ? settled(cause) : []),
    ...open(cause, alternatives),
  ];
}

/** First of all that it was the reader's own doing. */
function rehearsed({ rehearsals, endedAt }: Incident): TextRef[] {
  const last = rehearsals.at(-1);
  if (last === undefined) return [];
  const kinds = [...new Set(rehearsals.map(({ kind }) => kind))];
  return [
    text(`rehearsed.summary.${last.how}`, {
      credential: { text: text(`common.credential.${last.kind}`) },
      more: kinds.length - 1,
      before: { durationMs: Math.max(0, endedAt - last.at) },
    }),
  ];
}

function happened(incident: Incident): TextRef {
  const age = { durationMs: Math.max(0, incident.at - incident.session.startedAt) };
  const since = incident.session.start === 'login' ? 'signed-in' : 'first-seen';
  const { idleMs } = incident.idle;
  const away = idleMs !== null && idleMs >= WORTH_SAYING_MS && incident.firstLink.kind !== 'intent';
  return text(`summary.ended-${since}${away ? '-idle' : ''}`, {
    location: incident.location,
    age,
    ...(away ? { idle: { durationMs: idleMs ?? 0 } } : {}),
  });
}

/** A shorter pause is no news. */
const WORTH_SAYING_MS = 2_000;

/** What the two tokens were still worth: the figure that people misjudge first. */
function standing(incident: Incident): TextRef[] {
  const dated = incident.credentials
    .filter(
      (entry) =>
        entry.remainingMs !== null && ['access', 'refresh', 'session'].includes(entry.credential.kind),
    )
    .slice(0, 2);
  const [first, second] = dated;
  if (!first) return [];
  const one = (entry: typeof first) =>
    text(entry.state === 'valid' ? 'summary.credential-left' : 'summary.credential-expired', {
      credential: nameOf(entry),
      time: { durationMs: Math.abs(entry.remainingMs ?? 0) },
    });
  return second
    ? [text('summary.credentials-two', { first: { text: one(first) }, second: { text: one(second) } })]
    : [text('summary.credentials-one', { first: { text: one(first) } })];
}

function chain(incident: Incident): TextRef[] {
  const refusal = firstRefusal(incident);
  const removal = witnessedRemoval(incident);
  if (incident.firstLink.kind === 'intent')
    return [text('summary.by-hand', { label: incident.intent?.label ?? '' })];
  if (incident.firstLink.kind === 'refusal' && refusal) {
    const refused = {
      method: refusal.event.method,
      address: pathOf(originAndPath(refusal.event.url)),
      status: refusal.event.status ?? 0,
    };
    const refreshToo =
      refusal.role !== 'refresh' && incident.refreshes.some((fact) => fact.outcome === 'refused');
    return [text(refreshToo ? 'summary.refused-and-refresh' : 'summary.refused', refused)];
  }
  const frame = removal && decidingFrame(removal.stack, removal.how);
  if (removal && frame)
    return [
      text('summary.removed-by-script', {
        function: frame.function ?? '(anonymous)',
        file: fileOf(frame.url),
        line: frame.line,
        area: removal.place.area,
        key: removal.place.key,
      }),
    ];
  const first = incident.removals[0];
  return first ? [text('summary.gone', { area: first.place.area, key: first.place.key })] : [];
}

/** What the browser could not tell apart, and the server's own log could. */
function settled(cause: Cause): TextRef[] {
  return [text('summary.settled-by-log', { cause: { text: text(`cause.${slugOf(cause.code)}.name`) } })];
}

/** What one logout cannot tell apart, and that the advice says how to settle it. */
function open(cause: Cause, alternatives: string[]): TextRef[] {
  const [first, second] = alternatives;
  if (!first) return [];
  const named = (code: string) => ({ text: text(`cause.${slugOf(code)}.name`) });
  return second
    ? [text('summary.open-two', { cause: named(cause.code), first: named(first), second: named(second) })]
    : [text('summary.open-one', { cause: named(cause.code), first: named(first) })];
}

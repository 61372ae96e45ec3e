import { chainEvidence } from '../causes/chain.ts';
import { removerCulprit } from '../causes/culprits.ts';
import { raceStory } from '../causes/race-story.ts';
import { causeOf, causes } from '../causes/registry.ts';
import { settlingLine, weighLogged } from '../causes/server-logged.ts';
import { unknownStated } from '../causes/server-stated.ts';
import { taughtEvidence } from '../causes/taught.ts';
import type { Cause, Culprit, Evaluation, Evidence } from '../causes/types.ts';
import type { Incident, Word } from '../detect/types.ts';
import { text } from '../messages/text.ts';
import { summarize } from './summarize.ts';
import type { Verdict } from './types.ts';

/** Late evidence (a cookie event, a second tab, a body) may change a verdict for this long after the last of it. */
export const FINAL_AFTER_MS = 3_000;

/** A rival weaker than this is not worth naming. */
const WORTH_NAMING = 0.12;

/** A gap in the recording just before the end may hide the cause. */
const GAP_COSTS = 0.75;

/** From this strength on a cause was seen to happen, and nothing weaker stays open beside it. */
const DIRECT = 0.92;

/** Pauses this near to each other are the same limit's. */
const SAME_PAUSE = 0.25;

/** What only the page claims may be forged by the page: the most that it is worth alone. */
const CLAIMS_ALONE = 0.7;

/** Causes that a refresh race is the story of. */
const RACES = new Set(['REFRESH_TOKEN_REUSED', 'REFRESH_TOKEN_REVOKED']);

/** Says nothing of how the site took a rehearsal. */
const NO_REACTION = new Set(['MANUAL_LOGOUT', 'UNEXPLAINED']);

type Judged = { cause: Cause; evaluation: Evaluation };
type Match = { cause: Cause; evaluation: Extract<Evaluation, { result: 'match' }>; strength: number };

/**
 * The verdict on one incident: every cause is asked, matches are ranked, the rest says why not. Pure.
 * Confidence is the winner's strength, shared with the rivals that the evidence leaves open.
 * @param isClaim whether an event is the page's word alone; a cause that rests on such events only is never sure
 */
export function classify(
  incident: Incident,
  asOf: number,
  isClaim: (eventId: string) => boolean = () => false,
): Verdict {
  const unknown = unknownStated(incident, (code) => causeOf(code) !== undefined);
  const asked = unknown ? [...causes, unknown] : causes;
  const line = settlingLine(incident);
  const judged = asked.map((cause) => {
    const evaluation = evaluateSafely(cause, incident);
    return {
      cause,
      evaluation: line ? weighLogged(evaluation, cause.code, { line, incident, direct: DIRECT }) : evaluation,
    };
  });
  const matches = judged
    .flatMap(({ cause, evaluation }) =>
      evaluation.result === 'match'
        ? [{ cause, evaluation, strength: weigh(cause, evaluation.strength, incident) }]
        : [],
    )
    .sort((a, b) => b.strength - a.strength);
  const winner = matches[0] as Match;
  const rivals = matches
    .slice(1)
    .filter(
      (match) =>
        match.cause.code !== 'UNEXPLAINED' && match.strength >= WORTH_NAMING && isRival(winner, match),
    );
  const total = [winner, ...rivals].reduce((sum, match) => sum + match.strength, 0);
  const seenWhole = incident.gaps.length > 0 ? GAP_COSTS : 1;
  const most = ({ evaluation: { evidence } }: Match) => {
    const ids = evidence.flatMap((step) => step.eventIds);
    return ids.length > 0 && ids.every(isClaim) ? CLAIMS_ALONE : 1;
  };
  const confidence = (match: Match) =>
    round(Math.min(match.strength, match.strength / total, most(match)) * seenWhole);

  const { cause, evaluation } = winner;
  const pauseMs = incident.idle.requestGapMs ?? incident.idle.idleMs ?? 0;
  const alternatives = rivals.map((match) => ({
    code: match.cause.code,
    confidence: confidence(match),
    settledBy: match.cause.advice,
  }));
  const rehearsed = rehearsedIn(incident, matches);
  return {
    id: incident.id,
    at: incident.at,
    type: cause.type,
    code: cause.code,
    title: rehearsed
      ? text('rehearsed.title')
      : text(cause.title.id, { ...cause.title.params, pause: { durationMs: pauseMs } }),
    summary: summarize(
      incident,
      cause,
      alternatives.map((alternative) => alternative.code),
      line !== null && line.means === cause.code && evaluation.source === 'server_log',
    ),
    confidence: confidence(winner),
    location: incident.location,
    signInLocation: incident.signInLocation,
    idleMs: incident.idle.idleMs,
    sessionAgeMs: Math.max(0, incident.at - incident.session.startedAt),
    tabs: incident.tabs,
    credentials: incident.credentials,
    culprit: evaluation.culprit ?? removerOf(incident),
    evidence: withoutRepetition([
      ...chainEvidence(incident),
      ...evaluation.evidence,
      ...taughtEvidence(incident),
    ]),
    ruledOut: ruledOut(judged, winner),
    alternatives,
    context: {
      ...contextOf(incident, evaluation.source),
      ...(rehearsed ? { rehearsed: true } : {}),
      ...(rehearsed?.reaction ? { reaction: rehearsed.reaction } : {}),
    },
    advice: rehearsed ? text('rehearsed.advice') : cause.advice,
    about: { explanation: cause.explanation, needs: cause.needs, references: cause.references },
    final: asOf - incident.endedAt >= FINAL_AFTER_MS,
    sessionId: incident.session.id,
    incident,
    race: RACES.has(cause.code) ? raceStory(incident) : null,
    rehearsed,
  };
}

/** What the user did comes before all that it led to; the answers to it say how the site took it. */
function rehearsedIn({ rehearsals, refusals }: Incident, matches: readonly Match[]): Verdict['rehearsed'] {
  if (rehearsals.length === 0) return null;
  // Where nothing was refused, the page just saw that something was missing.
  const reaction =
    refusals.length === 0 ? undefined : matches.find(({ cause }) => !NO_REACTION.has(cause.code));
  return { eventIds: rehearsals.map(({ eventId }) => eventId), reaction: reaction?.cause.code ?? null };
}

/** Where a removal led and the cause names nobody: whoever was seen to remove it. */
function removerOf({ firstLink, removals }: Incident): Culprit | null {
  if (firstLink.kind !== 'removal') return null;
  return removerCulprit(removals.find(({ eventId }) => eventId === firstLink.eventId) ?? removals[0]);
}

/** A cause may point at what the chain shows already. */
function withoutRepetition(steps: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return steps.filter(({ says }) => {
    const key = JSON.stringify(says);
    return !seen.has(key) && seen.add(key);
  });
}

/** A cause whose rule throws must not take the others' answers with it. */
function evaluateSafely(cause: Cause, incident: Incident): Evaluation {
  try {
    return cause.evaluate(incident);
  } catch {
    return { result: 'inconclusive', missing: text('missing.rule-failed', { code: cause.code }) };
  }
}

/** A second logout after the same pause makes an idle limit likelier than chance. */
function weigh(cause: Cause, strength: number, incident: Incident): number {
  const pauseMs = incident.idle.requestGapMs;
  if (cause.code !== 'SERVER_IDLE_TIMEOUT' || strength >= 0.9 || pauseMs === null) return strength;
  const similar = incident.earlier.filter(
    ({ refusalLed, requestGapMs }) =>
      refusalLed && requestGapMs !== null && Math.abs(requestGapMs - pauseMs) <= SAME_PAUSE * pauseMs,
  );
  return Math.min(0.9, strength + 0.1 * Math.min(3, similar.length));
}

/**
 * Only causes that the same observations leave open are rivals: a refused session's family among itself. Against a
 * cause that was seen to happen (a control used, a call witnessed, words of the server), nothing weaker stays open.
 */
function isRival(winner: Match, match: Match): boolean {
  return winner.strength < DIRECT && winner.strength - match.strength < 0.65;
}

function ruledOut(judged: Judged[], winner: Match): Verdict['ruledOut'] {
  return judged.flatMap(({ cause, evaluation }) => {
    if (cause === winner.cause || !cause.suspect || evaluation.result !== 'no-match') return [];
    return [{ code: cause.code, because: evaluation.because, eventIds: evaluation.eventIds ?? [] }];
  });
}

function contextOf(incident: Incident, source: string | undefined): Verdict['context'] {
  const holds = (kind: string) => incident.credentials.some((entry) => entry.credential.kind === kind);
  const says = (word: Word) => word.message !== null || word.code !== null;
  const said = incident.words.find((word) => word.from !== 'storage' && says(word));
  const noted = incident.words.find((word) => word.from === 'storage' && says(word));
  return {
    hasToken: holds('access') || holds('session'),
    hasRefreshToken: holds('refresh'),
    isAuthenticated: true,
    ...(source ? { source } : {}),
    ...(said?.code ? { serverCode: said.code } : {}),
    ...(said?.message ? { serverMessage: said.message } : {}),
    ...(noted?.code ? { notedCode: noted.code } : {}),
    ...(noted?.message ? { notedMessage: noted.message } : {}),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

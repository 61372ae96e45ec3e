import type { Diagnosis, Verdict } from '../classify/types.ts';
import type { CredentialKind } from '../events/credential.ts';
import type { Resolver } from '../messages/resolve.ts';
import { type TextParam, type TextRef, text } from '../messages/text.ts';
import { countdownLevel, remainingText, wholeSeconds } from './countdown.ts';
import { credentialName, placeName } from './credential-words.ts';
import { heldCredentials } from './held-credentials.ts';
import { idleBand } from './idle-band.ts';
import type { BlindSpots } from './notices.ts';
import type { RecordingState } from './recording-state.ts';
import type { PanelSettings } from './settings.ts';
import type { TimeFormat } from './time-format.ts';

/** One heading with its lines, in words. */
export type StateSection = { title: string; lines: string[] };

export type FullStateOf = {
  origin: string;
  recording: RecordingState;
  eventCount: number;
  diagnosis: Diagnosis;
  blind: BlindSpots;
  settings: PanelSettings;
  nowMs: number;
};

/** The first tracker's debug panel showed so many. */
const LOGOUTS = 5;
const SPOTS = 20;

/**
 * Everything that the panel knows, in the sections of the first tracker's debug panel: authentication, tokens, last
 * logouts; and what was not seen. Made of words, dates and durations only: no value, no fingerprint, no claim.
 */
export function fullState(of: FullStateOf, t: Resolver, time: TimeFormat): StateSection[] {
  const section = (id: string, lines: TextRef[]): StateSection => ({
    title: t(text(`panel.state.${id}`)),
    lines: (lines.length > 0 ? lines : [text(`panel.state.${id}-none`)]).map(t),
  });
  return [
    section('site', siteLines(of, time)),
    section('session', sessionLines(of, time)),
    section('credentials', credentialLines(of, time)),
    section('logouts', logoutLines(of, time)),
    section(
      'blind',
      of.blind.spots.slice(0, SPOTS).map(({ says }) => says),
    ),
  ];
}

/** The state as one text, for the clipboard. */
export function stateText(sections: readonly StateSection[]): string {
  return sections
    .map(({ title, lines }) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

/** What a console needs to be able to do. */
export type StateConsole = Pick<Console, 'group' | 'log' | 'groupEnd'>;

/** Writes the state to a console, one group a section in a group of its own, unfolded. */
export function logState(console: StateConsole, title: string, sections: readonly StateSection[]): void {
  // As arguments of a format, so that a `%c` or `%o` in a page's words stays what it is.
  console.group('%s', title);
  for (const { title: heading, lines } of sections) {
    console.group('%s', heading);
    for (const line of lines) console.log('%s', line);
    console.groupEnd();
  }
  console.groupEnd();
}

const pair = (id: string, value: TextParam) =>
  text('panel.state.pair', { name: { text: text(`panel.state.name.${id}`) }, value });
const yesNo = (yes: boolean) => ({ text: text(yes ? 'panel.events.yes' : 'panel.events.no') });

function siteLines({ origin, recording, eventCount, nowMs }: FullStateOf, time: TimeFormat): TextRef[] {
  return [
    pair('origin', origin),
    pair('recording', { text: text(`panel.recording.${recording}`) }),
    pair('events', eventCount),
    pair('now', time.full(nowMs)),
  ];
}

function sessionLines({ diagnosis, settings, nowMs }: FullStateOf, time: TimeFormat): TextRef[] {
  const { current, lastActivityAt } = diagnosis;
  const holds = (kinds: CredentialKind[]) =>
    heldCredentials(diagnosis).some(({ credential }) => kinds.includes(credential.kind));
  const idleMs = lastActivityAt === null ? null : wholeSeconds(Math.max(0, nowMs - lastActivityAt));
  return [
    pair('isAuthenticated', yesNo(current !== null)),
    pair('hasToken', yesNo(holds(['access', 'session']))),
    pair('hasRefreshToken', yesNo(holds(['refresh']))),
    ...(current === null
      ? []
      : [
          pair('since', time.full(current.startedAt)),
          pair('age', { durationMs: wholeSeconds(nowMs - current.startedAt) }),
          pair('refreshes', current.refreshes),
        ]),
    idleMs === null
      ? pair('idle', { text: text('panel.header.no-input') })
      : pair('idle', {
          text: text('panel.state.idle', {
            duration: { durationMs: idleMs },
            band: { text: text(`panel.idle.${idleBand(idleMs, settings)}`) },
          }),
        }),
  ];
}

function credentialLines({ diagnosis, settings, nowMs }: FullStateOf, time: TimeFormat): TextRef[] {
  return heldCredentials(diagnosis).map(({ credential, offsetMs }) => {
    const { kind, expiresAt, place } = credential;
    const remainingMs = expiresAt === null ? null : expiresAt - (nowMs + offsetMs);
    return text('panel.state.credential', {
      credential: credentialName(kind),
      level: { text: text(`panel.credential.level.${countdownLevel(kind, remainingMs, settings)}`) },
      remaining: { text: remainingText(remainingMs) },
      expires:
        expiresAt === null
          ? ''
          : { text: text('panel.state.expires', { at: time.full(expiresAt - offsetMs) }) },
      place: placeName(place),
    });
  });
}

function logoutLines({ diagnosis, settings }: FullStateOf, time: TimeFormat): TextRef[] {
  return diagnosis.logouts
    .slice(-LOGOUTS)
    .toReversed()
    .map((verdict: Verdict) =>
      text('panel.state.logout', {
        at: time.full(verdict.at),
        title: { text: verdict.title },
        code: verdict.code,
        type: verdict.type,
        confidence: { text: text('panel.confidence.percent', { share: verdict.confidence }) },
        idle:
          verdict.idleMs === null
            ? { text: text('panel.verdict.not-known') }
            : {
                text: text('panel.state.idle', {
                  duration: { durationMs: verdict.idleMs },
                  band: { text: text(`panel.idle.${idleBand(verdict.idleMs, settings)}`) },
                }),
              },
        location: verdict.location,
      }),
    );
}

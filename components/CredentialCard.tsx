import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { text } from '../lib/messages/text.ts';
import { countdownLevel, remainingText } from '../lib/panel/countdown.ts';
import { placeName } from '../lib/panel/credential-words.ts';
import type { HeldCredential } from '../lib/panel/held-credentials.ts';
import type { Credential } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';
import { useSettings } from './settings-context.ts';
import { useNow } from './use-now.ts';

const LEVEL_ICONS = { good: CircleCheck, soon: TriangleAlert, expired: CircleX, none: CircleDashed };

/** Less is lost in the whole seconds of a countdown. */
const OFFSET_SHOWN_MS = 2_000;

/** One credential that the browser holds: what it is, where it lies, how long it lasts. Never its value. */
export function CredentialCard({ held: { credential, offsetMs, uncertaintyMs } }: { held: HeldCredential }) {
  const { t } = usePanelTools();
  const { kind, place, library, format, alsoIn } = credential;
  const facts = [
    ...(library === null ? [] : [library]),
    t(text(`panel.credential.format.${format}`)),
    ...(place.httpOnly ? [t(text('panel.credential.http-only'))] : []),
    ...(alsoIn.length > 0 ? [t(text('panel.credential.also-in', { count: alsoIn.length }))] : []),
  ];
  const where = t(text('panel.text', { text: placeName(place) }));
  return (
    <li className="credential">
      <h3 className="credential-kind">{t(text(`panel.credential.title.${kind}`))}</h3>
      <Countdown credential={credential} offsetMs={offsetMs} />
      <bdi className="credential-where" title={where}>
        {where}
      </bdi>
      <span className="credential-facts dim">{facts.join(' · ')}</span>
      {Math.abs(offsetMs) > OFFSET_SHOWN_MS && (
        <span className="credential-note">
          {t(
            text(offsetMs > 0 ? 'panel.credential.server-ahead' : 'panel.credential.server-behind', {
              offset: { durationMs: Math.abs(offsetMs) },
              uncertainty: { durationMs: uncertaintyMs },
            }),
          )}
        </span>
      )}
    </li>
  );
}

function Countdown({ credential, offsetMs }: { credential: Credential; offsetMs: number }) {
  const { t, time } = usePanelTools();
  const element = useRef<HTMLSpanElement>(null);
  const nowMs = useNow(element);
  const { kind, issuedAt, expiresAt, firstSeenAt } = credential;
  const remainingMs = expiresAt === null ? null : expiresAt - (nowMs + offsetMs);
  const level = countdownLevel(kind, remainingMs, useSettings());
  const Icon = LEVEL_ICONS[level];
  const dates = [
    issuedAt === null
      ? t(text('panel.credential.seen-since', { at: time.full(firstSeenAt) }))
      : t(text('panel.credential.issued', { at: time.full(issuedAt) })),
    ...(expiresAt === null ? [] : [t(text('panel.credential.expires', { at: time.full(expiresAt) }))]),
  ].join(', ');
  return (
    <span ref={element} className="countdown" data-level={level} title={dates}>
      <Icon size={12} aria-hidden="true" />
      <span className="visually-hidden">{t(text(`panel.credential.level.${level}`))}, </span>
      <span className="live">{t(remainingText(remainingMs))}</span>
      <span className="visually-hidden">, {dates}</span>
    </span>
  );
}

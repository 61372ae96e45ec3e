import { TAUGHT } from '../lib/events/taught.ts';
import { text } from '../lib/messages/text.ts';
import { placeName } from '../lib/panel/credential-words.ts';
import type { HeldCredential } from '../lib/panel/held-credentials.ts';
import type { Credential, Deadline, ReminderState } from '../lib/panel/types.ts';
import { Countdown } from './Countdown.tsx';
import { CredentialTools } from './CredentialTools.tsx';
import { DeadlineNote } from './DeadlineNote.tsx';
import { usePanelTools } from './panel-context.ts';

/** Less is lost in the whole seconds of a countdown. */
const OFFSET_SHOWN_MS = 2_000;

/** What a person can do with the credentials of a live log. */
export type CredentialToolsFor = {
  reminders: readonly ReminderState[];
  onRehearse(credential: Credential): void;
  onRemind(credential: Credential): void;
};

type CredentialCardProps = {
  held: HeldCredential;
  /** What ends with it; undefined where nobody is signed in. */
  deadline: Deadline | undefined;
  isNext: boolean;
  onShowEvents(ids: readonly string[]): void;
  /** Absent where nothing can be changed: a log from a file. */
  tools?: CredentialToolsFor | undefined;
};

/** One credential that the browser holds: what it is, where it lies, how long it lasts. Never its value. */
export function CredentialCard({ held, deadline, isNext, onShowEvents, tools }: CredentialCardProps) {
  const { t, time } = usePanelTools();
  const { credential, offsetMs, uncertaintyMs } = held;
  const { kind, place, library, format, alsoIn, issuedAt, expiresAt, firstSeenAt } = credential;
  const dates = [
    issuedAt === null
      ? t(text('panel.credential.seen-since', { at: time.full(firstSeenAt) }))
      : t(text('panel.credential.issued', { at: time.full(issuedAt) })),
    ...(expiresAt === null ? [] : [t(text('panel.credential.expires', { at: time.full(expiresAt) }))]),
  ].join(', ');
  const facts = [
    ...(library === null ? [] : [library === TAUGHT ? t(text('panel.credential.taught')) : library]),
    t(text(`panel.credential.format.${format}`)),
    ...(place.httpOnly ? [t(text('panel.credential.http-only'))] : []),
    ...(alsoIn.length > 0 ? [t(text('panel.credential.also-in', { count: alsoIn.length }))] : []),
  ];
  const where = t(text('panel.text', { text: placeName(place) }));
  return (
    <li className="credential" data-next={isNext ? '' : undefined}>
      <h3 className="credential-kind">{t(text(`panel.credential.title.${kind}`))}</h3>
      <Countdown kind={kind} at={expiresAt === null ? null : expiresAt - offsetMs} dates={dates} />
      <bdi className="credential-where" title={where}>
        {where}
      </bdi>
      <span className="credential-facts dim">{facts.join(' · ')}</span>
      {tools && (
        <CredentialTools
          credential={credential}
          reminder={tools.reminders.find((one) => one.credential === kind)}
          onRehearse={tools.onRehearse}
          onRemind={tools.onRemind}
        />
      )}
      {deadline && deadline.ends !== 'nothing' && (
        <DeadlineNote deadline={deadline} isNext={isNext} onShowEvents={onShowEvents} />
      )}
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

import { GraduationCap, SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { nextText } from '../lib/deadlines/outlook.ts';
import { text } from '../lib/messages/text.ts';
import type { HeldCredential } from '../lib/panel/held-credentials.ts';
import type { Outlook, SiteState } from '../lib/panel/types.ts';
import { CredentialCard, type CredentialToolsFor } from './CredentialCard.tsx';
import { LimitCard } from './LimitCard.tsx';
import { LiveText } from './LiveText.tsx';
import { usePanelTools } from './panel-context.ts';
import { ReportButton } from './report/ReportButton.tsx';

const SHOWN = 6;

type CredentialListProps = {
  held: readonly HeldCredential[];
  /** What ends the running session, and when. */
  outlook: Outlook;
  /** Nothing has been seen yet: say what will appear. */
  teach: boolean;
  onThresholds(): void;
  onShowEvents(ids: readonly string[]): void;
  /** Rules that the site was taught. */
  taughtCount?: number;
  /** Absent where nothing can be taught: a log from a file. */
  onTaught?: (() => void) | undefined;
  reports?: SiteState['reports'];
  /** Absent where nothing is recorded: a log from a file. */
  onReports?: (() => void) | undefined;
  /** Absent where nothing can be changed. */
  tools?: CredentialToolsFor | undefined;
};

/**
 * The deadline board: in one sentence what ends the session next, then what the browser holds and the limits that
 * were learned, each with its countdown. The first few at once, the rest unfolded.
 */
export function CredentialList(props: CredentialListProps) {
  const { held, outlook, teach, onThresholds, onShowEvents, taughtCount = 0, onTaught } = props;
  const { t } = usePanelTools();
  const heading = useId();
  const rest = held.slice(SHOWN);
  const limits = outlook.deadlines.filter(({ credential }) => credential === null);
  const card = (one: HeldCredential) => {
    const deadline = outlook.deadlines.find(({ credential }) => credential === one.credential);
    return (
      <CredentialCard
        key={one.credential.id}
        held={one}
        deadline={deadline}
        isNext={deadline !== undefined && deadline === outlook.next}
        onShowEvents={onShowEvents}
        tools={props.tools}
      />
    );
  };
  return (
    <section aria-labelledby={heading} className="block">
      <header className="block-head">
        <h2 id={heading} className="block-title">
          {t(text('panel.credentials.title'))}
        </h2>
        <button type="button" className="quiet-button" onClick={onThresholds}>
          <SlidersHorizontal size={12} aria-hidden="true" /> {t(text('panel.settings.open'))}
        </button>
      </header>
      {outlook.deadlines.length > 0 && (
        <p className="deadline-answer">
          <LiveText say={(nowMs) => nextText(outlook, nowMs)} />
        </p>
      )}
      {limits.length > 0 && (
        <ul className="credentials">
          {limits.map((deadline) => (
            <LimitCard
              key={deadline.id}
              deadline={deadline}
              isNext={deadline === outlook.next}
              onShowEvents={onShowEvents}
            />
          ))}
        </ul>
      )}
      {held.length === 0 ? (
        <p className="hint">
          {t(text('panel.credentials.empty'))} {teach && t(text('panel.credentials.empty-hint'))}
        </p>
      ) : (
        <ul className="credentials">{held.slice(0, SHOWN).map(card)}</ul>
      )}
      {rest.length > 0 && (
        <details className="more">
          <summary>{t(text('panel.credentials.more', { count: rest.length }))}</summary>
          <ul className="credentials">{rest.map(card)}</ul>
        </details>
      )}
      {onTaught && (
        <button type="button" className="quiet-button taught-open" onClick={onTaught}>
          <GraduationCap size={12} aria-hidden="true" />{' '}
          {t(text('panel.taught.open', { count: taughtCount }))}
        </button>
      )}
      {props.onReports && <ReportButton reports={props.reports ?? null} onOpen={props.onReports} />}
    </section>
  );
}

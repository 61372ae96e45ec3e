import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import type { HeldCredential } from '../lib/panel/held-credentials.ts';
import { CredentialCard } from './CredentialCard.tsx';
import { usePanelTools } from './panel-context.ts';

const SHOWN = 6;

type CredentialListProps = {
  held: readonly HeldCredential[];
  /** Nothing has been seen yet: say what will appear. */
  teach: boolean;
  onThresholds(): void;
};

/** What the browser holds now. The first few at once, the rest unfolded. */
export function CredentialList({ held, teach, onThresholds }: CredentialListProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const rest = held.slice(SHOWN);
  const card = (one: HeldCredential) => <CredentialCard key={one.credential.id} held={one} />;
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
    </section>
  );
}

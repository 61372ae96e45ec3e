import { Copy, SquareTerminal } from 'lucide-react';
import { useId, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { usePanelTools } from './panel-context.ts';
import { useFlash } from './use-flash.ts';

type StateToolsProps = {
  onLog(): void;
  /** The whole state as text. */
  stateText(): string;
  /** This panel in a tab of its own; null where it is in one. */
  tabUrl: string | null;
};

/**
 * "Log full state to console" of the first tracker's debug panel. It goes to the panel's own console: that of the
 * inspected page belongs to the page, which may read what is written there, and must not learn of us. Few people
 * find a panel's own console, so the same can be copied, and the panel opened in a tab, where F12 shows it.
 */
export function StateTools({ onLog, stateText, tabUrl }: StateToolsProps) {
  const { t, copy } = usePanelTools();
  const heading = useId();
  const [logged, setLogged] = useState(false);
  const [flash, say] = useFlash<'copied' | 'copy-failed'>();
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading} className="block-title">
        {t(text('panel.state.title'))}
      </h2>
      <p className="state-actions">
        <button
          type="button"
          className="button"
          title={t(text('panel.state.hint'))}
          onClick={() => {
            onLog();
            setLogged(true);
          }}
        >
          <SquareTerminal size={13} aria-hidden="true" /> {t(text('panel.state.log'))}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            void copy(stateText()).then(
              () => say('copied'),
              () => say('copy-failed'),
            )
          }
        >
          <Copy size={13} aria-hidden="true" /> {t(text('panel.state.copy'))}
        </button>
        <span role="status" className="flash">
          {flash && t(text(`panel.verdict.${flash}`))}
        </span>
      </p>
      <div role="status">
        {logged && (
          <p className="hint">
            <strong>{t(text('panel.state.logged'))}</strong> {t(text('panel.state.hint'))}{' '}
            {tabUrl !== null && (
              <a className="link" href={tabUrl} target="_blank" rel="noreferrer">
                {t(text('panel.state.open-tab'))}
              </a>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

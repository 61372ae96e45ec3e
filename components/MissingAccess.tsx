import { EyeOff, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { text } from '../lib/messages/text.ts';
import type { RefusedAccess } from '../lib/panel/store.ts';
import type { SiteState } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type MissingAccessProps = {
  missing: SiteState['missingOrigins'];
  /** What became of asking, null where nobody asked. */
  answer: RefusedAccess | null;
  mayAsk: boolean;
  /** This panel in a tab, where access can be asked for. */
  tabUrl: string;
  onAllow(): void;
};

/** The origins of the site's API and sign-in that are not seen, what that costs, and one button for all of them. */
export function MissingAccess({ missing, answer, mayAsk, tabUrl, onAllow }: MissingAccessProps) {
  const { t } = usePanelTools();
  const names = missing.map(({ origin }) => origin).join(' ');
  const [put, setPut] = useState<string | null>(null);
  // Put off until another origin is missing, too.
  if (missing.length === 0 || put === names) return null;
  const elsewhere = answer === 'unavailable' || !mayAsk;
  const allow = t(text('panel.missing.allow', { count: missing.length }));
  return (
    <div className="notice missing" data-tone="warn">
      <EyeOff size={13} aria-hidden="true" />
      <div className="missing-says">
        <p>
          {t(
            text(missing.length === 1 ? 'panel.missing.one' : 'panel.missing.some', {
              count: missing.length,
            }),
          )}
        </p>
        <ul>
          {missing.map(({ origin, uses }) => (
            <li key={`${origin} ${uses}`}>
              <bdi className="missing-origin">{origin}</bdi>{' '}
              <span className="dim">{t(text(`panel.missing.${uses}`))}</span>
            </li>
          ))}
        </ul>
        <p role="status" className="hint-warn">
          {elsewhere
            ? t(text('panel.watch.unavailable'))
            : answer === 'denied' && t(text('panel.notice.access-denied'))}
        </p>
      </div>
      <span className="notice-actions">
        {elsewhere ? (
          <a className="button" href={tabUrl} target="_blank" rel="noreferrer">
            <KeyRound size={13} aria-hidden="true" /> {allow}
          </a>
        ) : (
          <button type="button" className="button" onClick={onAllow}>
            <KeyRound size={13} aria-hidden="true" /> {allow}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => setPut(names)}>
          {t(text('panel.missing.not-now'))}
        </button>
      </span>
    </div>
  );
}

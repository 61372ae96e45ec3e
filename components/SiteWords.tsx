import { useId, useMemo } from 'react';
import { text } from '../lib/messages/text.ts';
import { codeName } from '../lib/panel/code-name.ts';
import { visibleText } from '../lib/panel/safe-text.ts';
import { type SiteWord, siteWords } from '../lib/panel/server-words.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

/** More than this is folded: a server that says the same on every request says it differently. */
const SHOWN = 3;

type SiteWordsProps = {
  verdict: Pick<Verdict, 'incident' | 'context'>;
  onShowEvents(ids: readonly string[]): void;
};

/** What the site itself says of the reason: quoted, with whose claim it is and where it stood. */
export function SiteWords({ verdict, onShowEvents }: SiteWordsProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const words = useMemo(() => siteWords(verdict), [verdict]);
  if (words.length === 0) return null;
  const rest = words.slice(SHOWN);
  const quote = (word: SiteWord) => (
    <li key={`${word.source} ${word.code} ${word.message}`}>
      <Quote word={word} onShowEvents={onShowEvents} />
    </li>
  );
  return (
    <section className="part" aria-labelledby={heading}>
      <h3 id={heading} className="part-title">
        {t(text('panel.words.title'))}
      </h3>
      <p className="hint">{t(text('panel.words.hint'))}</p>
      <ul className="quotes">{words.slice(0, SHOWN).map(quote)}</ul>
      {rest.length > 0 && (
        <details className="more">
          <summary>{t(text('panel.words.more', { count: rest.length }))}</summary>
          <ul className="quotes">{rest.map(quote)}</ul>
        </details>
      )}
    </section>
  );
}

function Quote({ word, onShowEvents }: { word: SiteWord } & Pick<SiteWordsProps, 'onShowEvents'>) {
  const { t } = usePanelTools();
  const { code, message, claimedBy, source, means, eventId } = word;
  return (
    <figure className="quote">
      <blockquote>
        {code !== null && <code>{visibleText(code)}</code>}
        {message !== null && <q>{visibleText(message)}</q>}
      </blockquote>
      <figcaption className="dim">
        {claimedBy !== null && <strong>{t(text(`panel.words.${claimedBy}`))}, </strong>}
        {t(text(`panel.words.from.${source}`))}
        {means !== null && <>; {t(text('panel.words.means', { cause: codeName(means, t) }))}</>}{' '}
        {eventId !== null && (
          <button type="button" className="link" onClick={() => onShowEvents([eventId])}>
            {t(text('panel.verdict.show-events'))}
          </button>
        )}
      </figcaption>
    </figure>
  );
}

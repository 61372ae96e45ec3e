import { threadUrl } from '../lib/causes/thread-url.ts';
import { text } from '../lib/messages/text.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

/** The cause in general, unfolded on demand: what it is, what has to be seen before it can be said, where to read on. */
export function AboutCause({ about }: Pick<Verdict, 'about'>) {
  const { t } = usePanelTools();
  return (
    <details className="part about">
      <summary className="part-title">{t(text('panel.about.title'))}</summary>
      <p>{t(about.explanation)}</p>
      <p className="dim">{t(text('panel.about.needs'))}</p>
      <ul className="about-list">
        {about.needs.map((need) => (
          <li key={need}>{t(text(`needs.${need}`))}</li>
        ))}
      </ul>
      {about.references.length > 0 && (
        <>
          <p className="dim">{t(text('panel.about.references'))}</p>
          <ul className="about-list">
            {about.references.map((reference) => (
              <li key={reference}>
                <Reference to={reference} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** A public thread is a link; a section of a specification stands as it is. Both are our own words, never the site's. */
function Reference({ to }: { to: string }) {
  const url = threadUrl(to);
  if (url === null) return <>{to}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {to}
    </a>
  );
}

import { threadUrl } from '../lib/causes/thread-url.ts';
import { causeExplanations } from '../lib/messages/en/cause-explanations.ts';
import { aboutCauseWords } from '../lib/messages/en/panel/about-cause.ts';
import { text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

addWords(aboutCauseWords, causeExplanations);

/** What a cause is in general, what has to be seen before it can be said, and where to read on. */
export function AboutCauseText({ about }: Pick<Verdict, 'about'>) {
  const { t } = usePanelTools();
  return (
    <>
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
    </>
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

import { Suspense, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { late } from './late.ts';
import { usePanelTools } from './panel-context.ts';

const AboutCauseText = late(() => import('./AboutCauseText.tsx'), 'AboutCauseText');

/** The cause in general; its long words are fetched when somebody unfolds it. */
export function AboutCause({ about }: Pick<Verdict, 'about'>) {
  const { t } = usePanelTools();
  const [wanted, setWanted] = useState(false);
  return (
    <details className="part about" onToggle={(event) => event.currentTarget.open && setWanted(true)}>
      <summary className="part-title">{t(text('panel.about.title'))}</summary>
      {wanted && (
        <Suspense fallback={null}>
          <AboutCauseText about={about} />
        </Suspense>
      )}
    </details>
  );
}

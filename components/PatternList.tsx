import { text } from '../lib/messages/text.ts';
import type { Pattern } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

/** What shows only over several logouts. Draws nothing where nothing does. */
export function PatternList({ patterns }: { patterns: readonly Pattern[] }) {
  const { t } = usePanelTools();
  if (patterns.length === 0) return null;
  return (
    <>
      <h3 className="minor-title">{t(text('panel.patterns.title'))}</h3>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern.id} className="pattern">
            {t(pattern.title)}{' '}
            <span className="dim">
              {t(
                text('panel.patterns.rests-on', {
                  count: pattern.logoutIds.length,
                  percent: { text: text('panel.confidence.percent', { share: pattern.confidence }) },
                }),
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

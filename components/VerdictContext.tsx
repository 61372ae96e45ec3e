import { text } from '../lib/messages/text.ts';
import { visibleText } from '../lib/panel/safe-text.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { FieldTable } from './FieldTable.tsx';
import { usePanelTools } from './panel-context.ts';

/** Figures for developers that no sentence needs: the state before, the source, what the server said. */
export function VerdictContext({ context }: Pick<Verdict, 'context'>) {
  const { t } = usePanelTools();
  const entries = Object.entries(context);
  if (entries.length === 0) return null;
  return (
    <details className="more part">
      <summary>{t(text('panel.verdict.context'))}</summary>
      <FieldTable
        fields={entries.map(([name, value]) => ({
          name,
          value:
            typeof value === 'boolean'
              ? t(text(value ? 'panel.events.yes' : 'panel.events.no'))
              : visibleText(String(value)),
        }))}
      />
    </details>
  );
}

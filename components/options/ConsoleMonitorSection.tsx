import { text } from '../../lib/messages/text.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import { usePanelTools } from '../panel-context.ts';
import type { SectionProps } from './section.ts';

/** In the consoles of which sites is printed. */
export function ConsoleMonitorSection({ state: { sites }, controller }: SectionProps) {
  const { t } = usePanelTools();
  const watched = sites.filter((site) => site.watched);
  if (watched.length === 0) return <p className="dim">{t(text('options.none-yet'))}</p>;
  return (
    <fieldset className="options-checks">
      <legend>{t(text('options.console-monitor.legend'))}</legend>
      {watched.map(({ origin, consoleMonitor }) => (
        <label key={origin} className="check">
          <input
            type="checkbox"
            checked={consoleMonitor}
            onChange={(event) => controller.setConsoleMonitor(origin, event.currentTarget.checked)}
          />{' '}
          <bdi>{visibleText(origin)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';
import { SiteChecks } from './SiteChecks.tsx';
import type { SectionProps } from './section.ts';

/** In the consoles of which sites is printed. */
export function ConsoleMonitorSection({ state: { sites }, controller }: SectionProps) {
  const { t } = usePanelTools();
  const watched = sites.filter((site) => site.watched);
  if (watched.length === 0) return <p className="dim">{t(text('options.none-watched'))}</p>;
  return (
    <fieldset className="options-checks">
      <legend>{t(text('options.console-monitor.legend'))}</legend>
      <SiteChecks
        sites={watched}
        isOn={(site) => site.consoleMonitor}
        onSwitch={controller.setConsoleMonitor}
      />
    </fieldset>
  );
}

import { ExternalLink } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import { usePanelTools } from '../panel-context.ts';
import type { SectionProps } from './section.ts';

/** Our keys as the browser has them, and the way to where it changes them. */
export function ShortcutsSection({ state: { shortcuts }, controller }: SectionProps) {
  const { t } = usePanelTools();
  return (
    <>
      {/* A browser without a keyboard has none. */}
      {shortcuts === null ? (
        <p className="dim">{t(text('options.shortcuts.unavailable'))}</p>
      ) : (
        <>
          <ul className="options-rows">
            {shortcuts.map(({ command, keys }) => (
              <li key={command} className="options-row">
                <span>{t(text(`command.${command}`))}</span>
                {keys === null ? (
                  <span className="dim">{t(text('options.shortcuts.none'))}</span>
                ) : (
                  <kbd className="options-keys">{visibleText(keys)}</kbd>
                )}
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="button" onClick={controller.changeShortcuts}>
              <ExternalLink size={13} aria-hidden="true" /> {t(text('options.shortcuts.change'))}
            </button>
          </p>
        </>
      )}
    </>
  );
}

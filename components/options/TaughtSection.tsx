import { useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import type { LogEvent } from '../../lib/panel/types.ts';
import { usePanelTools } from '../panel-context.ts';
import { TaughtDialog } from '../TaughtDialog.tsx';
import { SiteButton } from './SiteButton.tsx';
import type { SectionProps } from './section.ts';

/** The rules of each site, in the panel's own dialog: to add, edit, export and import. */
export function TaughtSection({ state: { sites }, controller }: SectionProps) {
  const { t } = usePanelTools();
  const [open, setOpen] = useState<{ origin: string; log: readonly LogEvent[] } | null>(null);
  const show = (origin: string) => void controller.readLog(origin).then((log) => setOpen({ origin, log }));
  if (sites.length === 0) return <p className="dim">{t(text('options.none-yet'))}</p>;
  return (
    <>
      <ul className="options-rows">
        {sites.map(({ origin, taught }) => (
          <li key={origin} className="options-row">
            <span>
              <bdi className="options-origin">{visibleText(origin)}</bdi>{' '}
              <span className="dim">{t(text('options.taught.count', { count: taught.length }))}</span>
            </span>
            <SiteButton
              id="options.taught.open"
              short="options.taught.open-short"
              origin={origin}
              onPress={() => show(origin)}
            />
          </li>
        ))}
      </ul>
      {open && (
        <TaughtDialog
          origin={open.origin}
          rules={sites.find(({ origin }) => origin === open.origin)?.taught ?? []}
          log={open.log}
          onTeach={(rules) => controller.teach(open.origin, rules)}
          onSave={(content) => controller.saveRules(open.origin, content)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

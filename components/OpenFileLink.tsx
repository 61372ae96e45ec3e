import { FolderOpen } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { usePanelTools } from './panel-context.ts';

/** To the page that opens a file, in a tab: DevTools let nobody drop one. `looks`: a button of the header, or words. */
export function OpenFileLink({ looks }: { looks: 'button' | 'link' }) {
  const { t } = usePanelTools();
  return (
    <a
      className={looks}
      href="panel.html?import"
      target="_blank"
      rel="noreferrer"
      title={t(text('panel.import.hint'))}
    >
      {looks === 'button' && <FolderOpen size={13} aria-hidden="true" />}
      <span className={looks === 'button' ? 'spare-word' : undefined}>{t(text('panel.import.link'))}</span>
    </a>
  );
}

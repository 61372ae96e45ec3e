import { text } from '../lib/messages/text.ts';
import type { PanelSettings } from '../lib/panel/settings.ts';
import { Dialog } from './Dialog.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { usePanelTools } from './panel-context.ts';
import { SettingsForm } from './SettingsForm.tsx';

type SettingsDialogProps = {
  settings: PanelSettings;
  /** Rejects where the browser could not keep them; they are in effect all the same. */
  onSave(settings: PanelSettings): Promise<void>;
  onClose(): void;
};

/** The thresholds, as a dialog of the panel. The options page has the same form. */
export function SettingsDialog({ settings, onSave, onClose }: SettingsDialogProps) {
  const { t } = usePanelTools();
  return (
    <Dialog title={t(text('panel.settings.title'))} onClose={onClose}>
      <LanguageSetting />
      <p>
        <a href="options.html" target="_blank" rel="noreferrer">
          {t(text('panel.settings.all'))}
        </a>
      </p>
      <SettingsForm
        settings={settings}
        onSave={(wanted) => onSave(wanted).then(onClose)}
        onCancel={onClose}
      />
    </Dialog>
  );
}

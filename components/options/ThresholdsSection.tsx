import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';
import { SettingsForm } from '../SettingsForm.tsx';
import { useFlash } from '../use-flash.ts';
import type { SectionProps } from './section.ts';

/** The form of the panel's dialog, on the same store: a panel that is open follows. */
export function ThresholdsSection({ state, controller }: SectionProps) {
  const { t } = usePanelTools();
  const [flash, say] = useFlash<'saved'>();
  return (
    <div className="options-form">
      <SettingsForm
        // Another page may have changed them: then the form shows those.
        key={JSON.stringify(state.settings)}
        settings={state.settings}
        onSave={(settings) => controller.changeSettings(settings).then(() => say('saved'))}
      />
      <p role="status" className="flash">
        {flash && t(text('options.saved'))}
      </p>
    </div>
  );
}

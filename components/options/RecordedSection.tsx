import { Check, X } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';

const IS = ['is-1', 'is-2', 'is-3', 'is-4'] as const;
const NEVER = ['never-1', 'never-2', 'never-3'] as const;

/** What is recorded of a watched site, and what never is. */
export function RecordedSection() {
  const { t } = usePanelTools();
  return (
    <div className="options-recorded">
      <div>
        <h3>{t(text('options.recorded.is'))}</h3>
        <ul>
          {IS.map((one) => (
            <li key={one}>
              <Check size={13} aria-hidden="true" /> {t(text(`options.recorded.${one}`))}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t(text('options.recorded.never'))}</h3>
        <ul>
          {NEVER.map((one) => (
            <li key={one}>
              <X size={13} aria-hidden="true" /> {t(text(`options.recorded.${one}`))}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

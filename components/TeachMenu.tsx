import { GraduationCap } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { text } from '../lib/messages/text.ts';
import { TAUGHT_KIND_IDS } from '../lib/panel/taught-form.ts';
import { choiceText } from '../lib/panel/taught-words.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { kindOf, type Suggestion, type TaughtKindId, type TaughtRule } from '../lib/taught/index.ts';
import { usePanelTools } from './panel-context.ts';

type TeachMenuProps = {
  event: LogEvent;
  /** Rejects with a sentence. */
  onTeach(rule: TaughtRule): Promise<void>;
};

/** The fast way to a rule: “This request is … the refresh endpoint”, from the event itself. Nothing where none fits. */
export function TeachMenu({ event, onTeach }: TeachMenuProps) {
  const { t } = usePanelTools();
  const [said, setSaid] = useState<{ good: boolean; words: string } | null>(null);
  const suggestions = useMemo(
    () =>
      TAUGHT_KIND_IDS.flatMap((kind) => {
        const suggestion = kindOf({ kind }).suggest(event);
        return suggestion ? [{ kind, suggestion }] : [];
      }),
    [event],
  );
  if (suggestions.length === 0) return null;
  const teach = (rule: TaughtRule) =>
    onTeach(rule).then(
      () => setSaid({ good: true, words: t(text('panel.taught.kept')) }),
      (error: unknown) => setSaid({ good: false, words: error instanceof Error ? error.message : '' }),
    );
  return (
    <fieldset className="teach">
      <legend className="visually-hidden">{t(text('panel.taught.menu'))}</legend>
      {suggestions.map(({ kind, suggestion }) => (
        <SuggestedRule key={kind} kind={kind} suggestion={suggestion} onTeach={teach} />
      ))}
      <span role="status" className={said?.good === false ? 'hint-warn' : 'flash'}>
        {said?.words}
      </span>
    </fieldset>
  );
}

type SuggestedRuleProps = {
  kind: TaughtKindId;
  suggestion: Suggestion<TaughtRule>;
  onTeach(rule: TaughtRule): void;
};

function SuggestedRule({ kind, suggestion, onTeach }: SuggestedRuleProps) {
  const { t } = usePanelTools();
  const id = useId();
  const { rule, field, choices } = suggestion;
  const [choice, setChoice] = useState(choices[0] ?? '');
  const label = t(text(`panel.taught.suggest.${kind}`));
  return (
    <div className="teach-one">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={choice} onChange={({ target }) => setChoice(target.value)}>
        {choices.map((one) => (
          <option key={one} value={one}>
            {t(choiceText(kind, field, one))}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-describedby={id}
        onClick={() => onTeach({ ...rule, [field]: choice } as TaughtRule)}
      >
        <GraduationCap size={13} aria-hidden="true" /> {t(text('panel.taught.teach'))}
      </button>
    </div>
  );
}

import { useId } from 'react';
import { languageWords } from '../lib/messages/en/language.ts';
import { languages } from '../lib/messages/languages.ts';
import { text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import { usePanelTools } from './panel-context.ts';
import { useSpeech } from './SpeechProvider.tsx';

addWords(languageWords);

type ExportLanguageFieldProps = {
  /** BCP 47 tag of a language of ours. */
  language: string;
  onChange(language: string): void;
};

/** Whoever reads an export may speak another language than whoever makes it. Nothing where there is no choice. */
export function ExportLanguageField({ language, onChange }: ExportLanguageFieldProps) {
  const { t } = usePanelTools();
  const known = useSpeech()?.known ?? languages;
  const id = useId();
  if (known.length < 2) return null;
  return (
    <div className="language-setting">
      <label htmlFor={id}>{t(text('language.export'))}</label>
      <select
        id={id}
        className="select"
        value={language}
        aria-describedby={`${id}-hint`}
        onChange={(change) => onChange(change.target.value)}
      >
        {known.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {t(text('language.export-hint'))}
      </p>
    </div>
  );
}

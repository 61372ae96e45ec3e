import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { AUTO } from '../lib/messages/choose-language.ts';
import { languageWords } from '../lib/messages/en/language.ts';
import { text } from '../lib/messages/text.ts';
import { addWords } from '../lib/messages/words.ts';
import type { Speech } from '../lib/panel/speech.ts';
import { usePanelTools } from './panel-context.ts';
import { useSpeech } from './SpeechProvider.tsx';

addWords(languageWords);

/** The language of the interface, in effect as soon as it is chosen. Nothing where a page has only one (previews). */
export function LanguageSetting() {
  const speech = useSpeech();
  return speech === null ? null : <LanguageSelect speech={speech} />;
}

function LanguageSelect({ speech }: { speech: Speech }) {
  const { t } = usePanelTools();
  const { setting, browsers, failed } = useStore(speech.store);
  const [notKept, setNotKept] = useState(false);
  const id = useId();
  const problem = failed ? 'language.failed' : notKept ? 'language.not-kept' : null;
  return (
    <div className="language-setting">
      <label htmlFor={id}>{t(text('language.label'))}</label>{' '}
      <select
        id={id}
        className="select"
        value={setting}
        aria-describedby={`${id}-hint`}
        onChange={(change) => {
          setNotKept(false);
          speech.choose(change.target.value).catch(() => setNotKept(true));
        }}
      >
        <option value={AUTO}>{t(text('language.auto', { language: browsers.name }))}</option>
        {speech.known.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="hint">
        {t(text('language.hint'))}
      </p>
      {problem !== null && (
        <p role="alert" className="hint-warn">
          <CircleAlert size={13} aria-hidden="true" /> {t(text(problem))}
        </p>
      )}
    </div>
  );
}

import { CircleAlert, CircleCheck, Download } from 'lucide-react';
import { useState } from 'react';
import { errors } from '../../lib/messages/en/errors.ts';
import { text } from '../../lib/messages/text.ts';
import { addWords } from '../../lib/messages/words.ts';
import { FileButton } from '../FileButton.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { SectionProps } from './section.ts';

// A rule in the file may be wrong in any way that one in a file of rules can.
addWords(errors);

/** All settings as one file, out and in. */
export function FileSection({ state: { waiting }, controller }: SectionProps) {
  const { t } = usePanelTools();
  const [said, setSaid] = useState<{ good: boolean; words: string } | null>(null);
  const fail = (error: unknown) =>
    setSaid({
      good: false,
      words: t(text('options.file.not-applied', { message: error instanceof Error ? error.message : '' })),
    });
  const importFile = async (chosen: File) => {
    try {
      const problem = await controller.importSettings(await chosen.text());
      setSaid(
        problem === null
          ? { good: true, words: t(text('options.file.imported', { file: chosen.name })) }
          : { good: false, words: t(problem) },
      );
    } catch (error) {
      fail(error);
    }
  };
  const watch = () =>
    void controller
      .watchWaiting()
      .then(
        (answer) => answer !== 'granted' && setSaid({ good: false, words: t(text('options.sites.denied')) }),
      );
  return (
    <>
      <div className="options-actions">
        <button
          type="button"
          className="button"
          onClick={() => void controller.exportSettings().catch((error: Error) => fail(error))}
        >
          <Download size={13} aria-hidden="true" /> {t(text('options.file.export'))}
        </button>
        <FileButton
          label={t(text('options.file.choose'))}
          says={t(text('options.file.import'))}
          onFile={(chosen) => void importFile(chosen)}
        />
      </div>
      <div role="status">
        {said?.good && (
          <p className="taught-said">
            <CircleCheck size={13} aria-hidden="true" /> {said.words}
          </p>
        )}
      </div>
      {said?.good === false && (
        <p role="alert" className="hint-warn">
          <CircleAlert size={13} aria-hidden="true" /> {said.words}
        </p>
      )}
      {waiting.length > 0 && (
        <div className="options-waiting">
          <p>{t(text('options.file.waiting', { count: waiting.length }))}</p>
          <ul>
            {waiting.map(({ origin }) => (
              <li key={origin}>
                <bdi>{origin}</bdi>
              </li>
            ))}
          </ul>
          <button type="button" className="button button-primary" onClick={watch}>
            {t(text('options.file.watch', { count: waiting.length }))}
          </button>
        </div>
      )}
    </>
  );
}

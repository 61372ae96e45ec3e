import { text } from '../lib/messages/text.ts';
import type { Made, MadeExport } from './made-export.ts';
import { usePanelTools } from './panel-context.ts';

/** More than this is read in the file itself. */
const PREVIEW_CHARS = 20_000;

/** What the file would hold: its text, its picture, or the names of what is in it; or why there is none. */
export function ExportPreview({ made }: { made: Made<MadeExport> }) {
  const { t } = usePanelTools();
  if (made === null) return <p className="hint preview-waiting">{t(text('panel.export.making'))}</p>;
  if ('problem' in made) {
    return (
      <p role="alert" className="hint hint-warn">
        {t(text('panel.export.failed', { message: made.problem }))}
      </p>
    );
  }
  const { content, picture, names } = made.value;
  if (picture !== null) {
    return <img className="preview-picture" src={picture} alt={t(text('panel.export.preview'))} />;
  }
  if (typeof content !== 'string') {
    return (
      <ul className="preview-names" aria-label={t(text('panel.export.preview'))}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    );
  }
  const label =
    content.length > PREVIEW_CHARS
      ? text('panel.export.preview-cut', { shown: PREVIEW_CHARS, total: content.length })
      : text('panel.export.preview');
  return (
    <label className="preview">
      <span className="dim">{t(label)}</span>
      <textarea readOnly dir="ltr" value={content.slice(0, PREVIEW_CHARS)} spellCheck={false} />
    </label>
  );
}

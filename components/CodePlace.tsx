import { Copy, ExternalLink } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import { visibleText } from '../lib/panel/safe-text.ts';
import { fileOf } from '../lib/panel/short-address.ts';
import { usePanelTools } from './panel-context.ts';
import { useFlash } from './use-flash.ts';

type CodePlaceProps = { function?: string | null | undefined; url: string; line: number; column: number };

/**
 * A place in a script: function, file, line and column. Opens it in the debugger where the browser can, and copies
 * it.
 */
export function CodePlace({ function: name, url, line, column }: CodePlaceProps) {
  const { t, copy, openSource } = usePanelTools();
  const [flash, say] = useFlash<'copied' | 'copy-failed'>();
  const place = `${visibleText(fileOf(url))}:${line}:${column}`;
  const whole = `${visibleText(url)}:${line}:${column}`;
  const copyPlace = () =>
    void copy(whole).then(
      () => say('copied'),
      () => say('copy-failed'),
    );
  return (
    <span className="code-place">
      {name !== undefined && (
        <code className="code-function">
          <bdi>{name === null || name === '' ? t(text('panel.anonymous')) : visibleText(name)}</bdi>
        </code>
      )}
      <span className="code-at">
        {openSource ? (
          <>
            <button
              type="button"
              className="link"
              onClick={() => openSource(url, line, column)}
              title={whole}
              aria-label={t(text('panel.verdict.open-source', { place }))}
            >
              <bdi>{place}</bdi> <ExternalLink size={11} aria-hidden="true" />
            </button>
            <button
              type="button"
              className="icon-button copy-place"
              onClick={copyPlace}
              title={t(text('panel.verdict.copy-place', { place: whole }))}
              aria-label={t(text('panel.verdict.copy-place', { place }))}
            >
              <Copy size={11} aria-hidden="true" />
            </button>
          </>
        ) : (
          <button
            type="button"
            className="link"
            onClick={copyPlace}
            title={whole}
            aria-label={t(text('panel.verdict.copy-location', { place }))}
          >
            <bdi>{place}</bdi> <Copy size={11} aria-hidden="true" />
          </button>
        )}
      </span>
      <span role="status" className="flash">
        {flash && t(text(`panel.verdict.${flash}`))}
      </span>
    </span>
  );
}

import { useState } from 'react';
import { text } from '../lib/messages/text.ts';
import type { OriginalPlace, OriginalCode as Traced } from '../lib/panel/original-code.ts';
import { reasonsIn } from '../lib/panel/original-code.ts';
import { visibleText } from '../lib/panel/safe-text.ts';
import type { Frame } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';

type State =
  | { step: 'unasked' | 'asking' }
  | { step: 'traced'; code: Traced }
  | { step: 'failed'; message: string };

/**
 * The files and lines that a call stack was written in, on a click: that is when the site's scripts and source maps
 * are fetched. The first line that is not a library's is the one to look at.
 */
export function OriginalCode({ frames }: { frames: readonly Frame[] }) {
  const { t, traceFrames } = usePanelTools();
  const [state, setState] = useState<State>({ step: 'unasked' });
  if (traceFrames === undefined || frames.length === 0) return null;
  const ask = () => {
    setState({ step: 'asking' });
    traceFrames(frames).then(
      (code) => setState({ step: 'traced', code }),
      (error: unknown) => setState({ step: 'failed', message: error instanceof Error ? error.message : '' }),
    );
  };
  return (
    <div className="original">
      {state.step !== 'traced' && (
        <button
          type="button"
          className="button"
          onClick={ask}
          disabled={state.step === 'asking'}
          title={t(text('panel.original.title'))}
        >
          {t(text('panel.original.show'))}
        </button>
      )}
      <span role="status" className="original-status">
        {state.step === 'asking' && t(text('panel.original.asking'))}
        {state.step === 'failed' && t(text('panel.original.failed', { message: state.message }))}
      </span>
      {state.step === 'traced' && <Lines code={state.code} />}
    </div>
  );
}

function Lines({ code }: { code: Traced }) {
  const { t } = usePanelTools();
  const places = code.filter((one): one is OriginalPlace => 'source' in one);
  const own = places.find((place) => !place.isLibrary);
  return (
    <>
      {places.length > 0 && (
        <>
          <h4 className="original-title">{t(text('panel.original.heading'))}</h4>
          <ol className="original-list">
            {places.map((place, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place in the stack
              <li key={index} className={place.isLibrary ? 'dim' : ''}>
                <Line place={place} isFirstOwn={place === own} />
              </li>
            ))}
          </ol>
          <p className="hint">{t(text('panel.original.now'))}</p>
        </>
      )}
      {reasonsIn(code).map((why) => (
        <p key={why} className="hint">
          {t(text(`panel.original.why.${why}`))}
        </p>
      ))}
    </>
  );
}

function Line({ place, isFirstOwn }: { place: OriginalPlace; isFirstOwn: boolean }) {
  const { t, copy } = usePanelTools();
  const where = `${visibleText(place.source)}:${place.line}:${place.column}`;
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => void copy(where).catch(() => {})}
        title={t(text('panel.verdict.copy-place', { place: where }))}
      >
        <bdi>{where}</bdi>
      </button>{' '}
      {isFirstOwn && <span className="chip">{t(text('panel.original.own'))}</span>}
      {place.isLibrary && <span className="dim">{t(text('panel.original.library'))}</span>}
      {place.code !== null && <code className="original-code">{visibleText(place.code)}</code>}
    </>
  );
}

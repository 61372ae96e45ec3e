import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import { describeTarget } from '../../lib/panel/describe-target.ts';
import { pictureFindings } from '../../lib/panel/picture-findings.ts';
import { pictureSummary } from '../../lib/panel/picture-summary.ts';
import type { Diagnosis, LogEvent } from '../../lib/panel/types.ts';
import { hit } from '../../lib/picture/hit.ts';
import { layOut } from '../../lib/picture/layout.ts';
import { createPictureModel } from '../../lib/picture/model.ts';
import { type Cursor, step } from '../../lib/picture/step.ts';
import { createTimeAxis } from '../../lib/picture/time-axis.ts';
import type { Span, Target } from '../../lib/picture/types.ts';
import { type PictureView, pan, windowOf, zoom } from '../../lib/picture/view-window.ts';
import { usePanelTools } from '../panel-context.ts';
import { keyEffect } from './keys.ts';
import { PictureHere } from './PictureHere.tsx';
import { PictureTip } from './PictureTip.tsx';
import { PictureTools } from './PictureTools.tsx';
import { useGestures } from './use-gestures.ts';
import { usePainting } from './use-painting.ts';
import { useSize } from './use-size.ts';
import { useView } from './use-view.ts';

export type TimelinePictureProps = {
  log: readonly LogEvent[];
  diagnosis: Diagnosis;
  /** Time for which the log was judged, ms. */
  asOf: number;
  view: PictureView;
  selectedIds: readonly string[];
  selectedLogoutId: string | null;
  onView(view: PictureView): void;
  onSelectEvents(ids: readonly string[]): void;
  onSelectLogout(id: string): void;
};

/** What is shown before a logout, and a quarter of it after. */
const AROUND_MS = 120_000;

/** The log over time: a canvas, its tools, and for those who do not see it a summary and a list to go through by key. */
export default function TimelinePicture(props: TimelinePictureProps) {
  const { log, diagnosis, asOf, selectedIds, selectedLogoutId } = props;
  const { t, time } = usePanelTools();
  const prefix = useId();
  const makeModel = useMemo(() => createPictureModel(), []);
  const model = useMemo(
    () => makeModel(log, pictureFindings(diagnosis), asOf),
    [makeModel, log, diagnosis, asOf],
  );
  const summary = useMemo(() => t(pictureSummary(model, time)), [model, t, time]);
  const axis = useMemo(() => createTimeAxis(time.locale, time.timeZone), [time]);
  const chosenAt = useMemo(() => timesOf(log, selectedIds), [log, selectedIds]);
  const [view, setView, viewNow] = useView(props.view, props.onView);
  const [hovered, setHovered] = useState<Target | null>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [focused, setFocused] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { widthPx, ratio } = useSize(scroller);
  const layout = useMemo(() => layOut(model.lanes, widthPx), [model, widthPx]);
  const { plot } = layout;
  const shown = windowOf(view, model);
  const nowMs = diagnosis.current === null ? null : asOf;
  const ticks = axis.ticks(shown, plot.width);
  usePainting(canvas, model, { shown, layout, ticks, chosenAt, nowMs, t, ratio });

  const show = (span: Span) => setView({ mode: 'fixed', ...span });
  const wordsOf = (target: Target | null) =>
    target === null ? null : describeTarget(model, log, target, time, { shown, widthPx: plot.width });
  const logout =
    diagnosis.logouts.find((one) => one.id === selectedLogoutId) ?? diagnosis.logouts.at(-1) ?? null;
  function showLogout(): void {
    if (logout !== null) show({ from: logout.at - AROUND_MS, to: logout.at + AROUND_MS / 4 });
  }
  function choose(target: Target | null): void {
    const words = wordsOf(target);
    if (words === null) return;
    if (words.logoutId !== null) props.onSelectLogout(words.logoutId);
    if (words.eventId !== null) props.onSelectEvents([words.eventId]);
  }
  const shownNow = () => windowOf(viewNow(), model);
  useGestures(canvas, {
    zoom: (factor, x) => show(zoom(shownNow(), factor, (x - plot.x) / plot.width, model)),
    drag: (dx) => show(pan(shownNow(), -dx / plot.width, model)),
    hover: (point) => setHovered(point === null ? null : hit(model, layout, shown, point)),
    click(point) {
      const target = hit(model, layout, shown, point);
      if (target !== null && 'laneKey' in target) setCursor(target);
      choose(target);
    },
  });

  const here = cursor ?? step(model, null, 'next', shown, plot.width);
  const hereWords = wordsOf(here);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const place = { model, shown, widthPx: plot.width, cursor: here };
    const effect = keyEffect(event.key, event.shiftKey, place);
    if (effect === null) return;
    event.preventDefault();
    if (effect.cursor !== undefined) setCursor(effect.cursor);
    if (effect.view !== undefined) setView(effect.view);
    if (effect.act === 'choose') choose(here);
    else if (effect.act === 'around-logout') showLogout();
  }

  const pointed = hovered ?? (focused ? here : null);
  const { credentials, tabs } = model.leftOut;
  return (
    <>
      <PictureTools
        mode={view.mode}
        hasLogout={logout !== null}
        onFit={() => setView({ mode: 'fit' })}
        onLast={(spanMs) => setView({ mode: 'last', spanMs })}
        onAround={showLogout}
        onZoom={(factor) => show(zoom(shown, factor, 0.5, model))}
      />
      <p className="visually-hidden" id={`${prefix}summary`}>
        {summary} {t(text('picture.keys'))}
      </p>
      <div
        ref={scroller}
        className="picture-scroll"
        role="listbox"
        tabIndex={0}
        aria-label={t(text('picture.title'))}
        aria-describedby={`${prefix}summary`}
        aria-activedescendant={hereWords === null ? undefined : `${prefix}here`}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setFocused(false)}
      >
        <canvas
          ref={canvas}
          className="picture-canvas"
          data-from={Math.round(shown.from)}
          data-to={Math.round(shown.to)}
          style={{ width: layout.widthPx, height: layout.heightPx }}
        />
        {hereWords !== null && (
          <PictureHere
            id={`${prefix}here`}
            words={hereWords}
            lane={model.lanes.find(({ key }) => key === here?.laneKey)}
            selected={hereWords.eventId !== null && selectedIds.includes(hereWords.eventId)}
          />
        )}
        <PictureTip
          words={wordsOf(pointed)}
          target={pointed}
          model={model}
          layout={layout}
          shown={shown}
          scrollTopPx={scroller.current?.scrollTop ?? 0}
          visiblePx={scroller.current?.clientHeight ?? layout.heightPx}
        />
      </div>
      {credentials + tabs > 0 && (
        <p className="picture-left-out dim">
          {credentials > 0 && t(text('picture.left-out.credentials', { count: credentials }))}{' '}
          {tabs > 0 && t(text('picture.left-out.tabs', { count: tabs }))}
        </p>
      )}
    </>
  );
}

function timesOf(log: readonly LogEvent[], ids: readonly string[]): number[] {
  const wanted = new Set(ids);
  return wanted.size === 0 ? [] : log.filter((event) => wanted.has(event.id)).map((event) => event.at);
}

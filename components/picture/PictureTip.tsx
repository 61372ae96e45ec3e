import { text } from '../../lib/messages/text.ts';
import type { TargetWords } from '../../lib/panel/describe-target.ts';
import type { Layout } from '../../lib/picture/layout.ts';
import { createScale } from '../../lib/picture/scale.ts';
import type { PictureModel, Span, Target } from '../../lib/picture/types.ts';
import { usePanelTools } from '../panel-context.ts';

type PictureTipProps = {
  words: TargetWords | null;
  target: Target | null;
  model: PictureModel;
  layout: Layout;
  shown: Span;
  /** The part of the picture that is in sight, px. */
  scrollTopPx: number;
  visiblePx: number;
};

const TIP_PX = 260;

/** What a mark is, beside it, and a ring around the mark. Decoration: the list of the picture says the same. */
export function PictureTip({ words, target, model, layout, shown, scrollTopPx, visiblePx }: PictureTipProps) {
  const { t, time } = usePanelTools();
  if (words === null || target === null) return null;
  const { plot } = layout;
  const scale = createScale(shown, plot.x, plot.width);
  const place = 'laneKey' in target ? model.lanes.findIndex(({ key }) => key === target.laneKey) : -1;
  const row = layout.rows[place];
  const until = 'laneKey' in target ? model.lanes[place]?.marks.to[target.item] : undefined;
  const inPlot = (at: number) => Math.min(Math.max(scale.toX(at), plot.x), plot.x + plot.width);
  // Of a bar the part that is in sight.
  const begin = inPlot(words.at);
  const end = inPlot(until ?? words.at);
  const x = (begin + end) / 2;
  const top = row === undefined ? layout.axisPx : row.y;
  const bottom = row === undefined ? layout.axisPx + 4 : row.y + row.height;
  const isLow = bottom - scrollTopPx > visiblePx / 2;
  const width = Math.min(TIP_PX, layout.widthPx - 8);
  const left = Math.min(Math.max(x - width / 2, 4), layout.widthPx - width - 4);
  return (
    <div aria-hidden="true">
      {row !== undefined && (
        <div
          className="picture-ring"
          style={{ left: begin - 4, width: end - begin + 8, top: top - 2, height: bottom - top + 4 }}
        />
      )}
      <div
        className="picture-tip"
        style={{
          left,
          width,
          top: isLow ? top - 6 : bottom + 6,
          transform: isLow ? 'translateY(-100%)' : 'none',
        }}
      >
        <span className="event-time">{time.precise(words.at)}</span> <bdi>{t(words.says)}</bdi>
        {words.also !== null && <span className="dim"> {t(words.also)}</span>}
        {words.moreHere > 0 && (
          <span className="dim"> {t(text('picture.more-here', { count: words.moreHere }))}</span>
        )}
      </div>
    </div>
  );
}

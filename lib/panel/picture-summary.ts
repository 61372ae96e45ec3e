import { type TextRef, text } from '../messages/text.ts';
import { BAD } from '../picture/paint.ts';
import type { PictureModel } from '../picture/types.ts';
import type { TimeFormat } from './time-format.ts';

/** The picture in one paragraph, for those who do not see it. */
export function pictureSummary(model: PictureModel, time: TimeFormat): TextRef {
  const { extent, lanes, logouts, pauses, events } = model;
  let refused = 0;
  for (const { kind, marks } of lanes) {
    if (kind !== 'requests') continue;
    for (let index = 0; index < marks.count; index += 1) if (marks.paint[index] === BAD) refused += 1;
  }
  const longest = pauses.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const pause =
    longest > 0
      ? text('picture.summary.pause', { duration: { durationMs: longest } })
      : text('picture.summary.no-pause');
  return text('picture.summary', {
    events,
    duration: { durationMs: extent.to - extent.from },
    from: time.full(extent.from),
    to: time.full(extent.to),
    logouts: logouts.length,
    credentials: lanes.reduce((sum, lane) => sum + (lane.kind === 'credential' ? lane.marks.count : 0), 0),
    refused,
    pause: { text: pause },
  });
}

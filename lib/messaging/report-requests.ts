import * as v from 'valibot';

const origin = v.pipe(v.string(), v.maxLength(300));
const format = v.picklist(['first-tracker', 'otlp']);
const url = v.pipe(v.string(), v.maxLength(4_000));

/** What the extension's own pages ask about reports of a site's logouts. `origin` is the site's. */
export const reportRequests = [
  v.object({ type: v.literal('report-state'), origin }),
  /** Answered with the state; or with a failure, and then nothing has changed. */
  v.object({
    type: v.literal('report-set'),
    origin,
    on: v.boolean(),
    format,
    url,
    identity: v.boolean(),
    /** A value of null keeps the one that is stored under that name. */
    headers: v.pipe(
      v.array(
        v.object({
          name: v.pipe(v.string(), v.maxLength(200)),
          value: v.nullable(v.pipe(v.string(), v.maxLength(8_000))),
        }),
      ),
      v.maxLength(20),
    ),
  }),
  /** Sends a marked report that is no logout; answered with what came back, in words. */
  v.object({ type: v.literal('report-test'), origin }),
  v.object({ type: v.literal('report-send-now'), origin }),
  v.object({ type: v.literal('report-preview'), origin, format, url, identity: v.boolean() }),
] as const;

import * as v from 'valibot';

const origin = v.pipe(v.string(), v.maxLength(300));
const words = v.pipe(v.string(), v.maxLength(5_000));

/** What the extension's own pages ask about the consoles of a site's pages. `origin` is the site's. */
export const consoleRequests = [
  /** Whether there is printed at all. Answered with `{ consoleMonitor }`; or with a failure, and then nothing has changed. */
  v.object({ type: v.literal('set-console-monitor'), origin, on: v.boolean() }),
  /** Prints the full state, in words, in a tab's console. Answered with `{ printed }`: false where the monitor is off. */
  v.object({
    type: v.literal('print-state'),
    origin,
    tabId: v.pipe(v.number(), v.integer()),
    title: words,
    sections: v.pipe(
      v.array(v.object({ title: words, lines: v.pipe(v.array(words), v.maxLength(200)) })),
      v.maxLength(20),
    ),
  }),
] as const;
export type ConsoleRequests = v.InferOutput<(typeof consoleRequests)[number]>;

import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Catalog } from '../lib/messages/catalog.ts';
import { createResolver } from '../lib/messages/create-resolver.ts';
import { createLiveClock } from '../lib/panel/live-clock.ts';
import type { PanelTime } from '../lib/panel/platform.ts';
import { createSafeResolver } from '../lib/panel/safe-text.ts';
import { createTimeFormat } from '../lib/panel/time-format.ts';
import { type PanelTools, PanelToolsProvider } from './panel-context.ts';

// React's own switch for tests: effects and updates inside `act` are done when it ends.
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export type PageOptions = {
  words: Catalog;
  time: PanelTime;
  tools?: Partial<PanelTools>;
  /** Before it is drawn first. @returns what ends it */
  start?: () => () => void;
  /** Turns of the event loop that a step's promises take. */
  turns?: number;
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** For tests: one of our pages in a document, in English. What a step has set off is done when it ends. */
export async function mountPage(
  page: ReactNode,
  { words, time, tools = {}, start = () => () => {}, turns = 1 }: PageOptions,
) {
  const host = document.createElement('div');
  document.body.append(host);
  let root: Root | null = null;
  let stop = () => {};
  const run = (step: () => void) =>
    act(async () => {
      step();
      for (let turn = 0; turn < turns; turn += 1) await settled();
    });
  await run(() => {
    stop = start();
    root = createRoot(host);
    root.render(
      <PanelToolsProvider
        value={{
          t: createSafeResolver(createResolver('en', words)),
          time: createTimeFormat('en-GB', 'UTC'),
          clock: createLiveClock(time),
          copy: async () => {},
          ...tools,
        }}
      >
        {page}
      </PanelToolsProvider>,
    );
  });
  return {
    host,
    run,
    text: () => host.textContent ?? '',
    unmount: () =>
      run(() => {
        stop();
        root?.unmount();
        host.remove();
      }),
  };
}

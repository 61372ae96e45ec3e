import { createContext, useContext } from 'react';
import type { Resolver } from '../lib/messages/resolve.ts';
import type { LiveClock } from '../lib/panel/live-clock.ts';
import type { OriginalCode } from '../lib/panel/original-code.ts';
import type { TimeFormat } from '../lib/panel/time-format.ts';
import type { Frame } from '../lib/panel/types.ts';

/** What nearly every component of the panel needs: words, times, and the two things one can do with a place in code. */
export type PanelTools = {
  /** Resolver that shows a page's words inert (lib/panel/safe-text.ts). */
  t: Resolver;
  time: TimeFormat;
  clock: LiveClock;
  copy(text: string): Promise<void>;
  /** Absent where the browser cannot open a script. */
  openSource?: ((url: string, line: number, column: number) => void) | undefined;
  /** Where frames were written. Absent where no background can be asked. */
  traceFrames?: ((frames: readonly Frame[]) => Promise<OriginalCode>) | undefined;
};

const PanelContext = createContext<PanelTools | null>(null);

export const PanelToolsProvider = PanelContext.Provider;

/** Tools of the panel. Throws outside a provider: that is a mistake in the code, not of the person. */
export function usePanelTools(): PanelTools {
  const tools = useContext(PanelContext);
  if (tools === null) throw new Error('PanelToolsProvider is missing');
  return tools;
}

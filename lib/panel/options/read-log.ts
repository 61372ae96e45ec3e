import { createLogBuffer } from '../log-buffer.ts';
import type { PanelTime } from '../platform.ts';
import { subscribeToLog } from '../subscription.ts';
import type { LogEvent } from '../types.ts';
import type { OptionsPlatform } from './options-platform.ts';

/** A site's log as it is now. Empty where the background cannot be reached. */
export function readLog(
  origin: string,
  platform: Pick<OptionsPlatform, 'openPort'>,
  time: PanelTime,
): Promise<readonly LogEvent[]> {
  const buffer = createLogBuffer();
  return new Promise((resolve) => {
    const end = () => {
      // Not within the port's own word: the subscription may not be there yet.
      queueMicrotask(() => subscription.stop());
      resolve(buffer.log());
    };
    const subscription = subscribeToLog(origin, platform, time, {
      onLink: (link) => link === 'unreachable' && end(),
      onEvents(events, caughtUp) {
        buffer.add(events);
        if (caughtUp) end();
      },
      onCleared: () => buffer.clear(),
    });
  });
}

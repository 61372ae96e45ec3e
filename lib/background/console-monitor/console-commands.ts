import type { ConsoleRequests } from '../../messaging/console-requests.ts';
import { type Handlers, withOrigin } from '../command-types.ts';
import { failure } from '../failure.ts';
import type { Sites } from '../sites.ts';
import type { ConsoleMonitors } from './console-monitors.ts';

export type ConsoleCommandDeps = {
  sites: Pick<Sites, 'get' | 'isRecorded'>;
  monitors: Pick<ConsoleMonitors, 'set' | 'printState'>;
};

/** What the extension's own pages ask about the consoles of a site's pages. */
export function createConsoleCommands({
  sites,
  monitors,
}: ConsoleCommandDeps): Pick<Handlers, ConsoleRequests['type']> {
  return {
    'set-console-monitor': ({ origin: input, on }) =>
      withOrigin(input, async (origin) => {
        if (on && sites.get(origin) === null && !sites.isRecorded(origin))
          return failure(
            'not-watched',
            `${origin} is not watched. Watch it first, then print in its console.`,
          );
        await monitors.set(origin, on);
        return { consoleMonitor: on };
      }),
    'print-state': ({ origin: input, tabId, title, sections }) =>
      withOrigin(input, async (origin) => ({
        printed: await monitors.printState(origin, tabId, { title, sections }),
      })),
  };
}

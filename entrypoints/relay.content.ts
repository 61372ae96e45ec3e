import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Outbox, OutboxConnection } from '../lib/messaging/outbox.ts';
import { RELAY_PORT } from '../lib/messaging/port-names.ts';
import { PAGE_SENSORS } from '../lib/sensors/page/sensors.ts';
import { startRelay } from '../lib/sensors/page/start-relay.ts';

type Port = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};
type Runtime = { id?: string; connect(options: { name: string }): Port };
/** The browser's own namespace: the polyfill would be ten times the size of this script. */
type Namespaces = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** One relay a document, also where the script is injected again into an open tab. */
const RUNNING = Symbol.for('logout-lens relay');
type World = typeof globalThis & {
  [RUNNING]?: {
    document: Document;
    isRunning(): boolean;
    isHooked(): boolean;
    /** For what we write ourselves (entrypoints/rehearse.ts). */
    tell: ReturnType<typeof startRelay>['tell'];
  };
};

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  // Registered for the ISOLATED world. Declared otherwise because WXT's start of an isolated script announces itself
  // to the page by postMessage and brings the polyfill along; its start of a main-world script does neither.
  world: 'MAIN',
  main() {
    const world: World = globalThis;
    const running = world[RUNNING];
    // Firefox puts a manifest's scripts into open pages as the extension starts: there, too, no stack is seen.
    if (running?.document === document && running.isRunning())
      return running.isHooked() ? 'running' : 'started';

    const runtime = (): Runtime | undefined => {
      const namespaces = globalThis as Namespaces;
      return namespaces.browser?.runtime ?? namespaces.chrome?.runtime;
    };
    const isOrphan = (): boolean => {
      try {
        return runtime()?.id === undefined;
      } catch {
        return true;
      }
    };
    let outbox: Outbox | undefined;
    const connect: Parameters<typeof startRelay>[2] = (hear): OutboxConnection | null => {
      try {
        const port = runtime()?.connect({ name: RELAY_PORT });
        if (!port || runtime()?.id === undefined) return null;
        port.onMessage.addListener(hear.message);
        port.onDisconnect.addListener(() => {
          hear.closed();
          // Cut off for good (loaded anew, switched off): nothing is left running in the page.
          if (isOrphan()) outbox?.stop();
        });
        return { post: (batch) => port.postMessage(batch), close: () => port.disconnect() };
      } catch {
        // "Extension context invalidated": reloaded, updated or removed. Nothing can be said any more.
        return null;
      }
    };
    const started = startRelay(window, PAGE_SENSORS, connect);
    outbox = started;
    const isRunning = () => !started.isStopped && !isOrphan();
    world[RUNNING] = { document, isRunning, isHooked: started.isHooked, tell: started.tell };
    // The word for whoever injects; a registered script's goes nowhere.
    return 'started';
  },
});

import type { Diagnose } from './diagnosis.ts';
import type { PanelPort } from './platform.ts';

export type LateEngine = {
  /** Judges as soon as the engine is there; throws before, and for good where it could not be fetched. */
  diagnose: Diagnose;
  /** Begins to fetch the engine. @returns when it is there, or when it is sure that it will not be */
  fetch(): Promise<void>;
  /** Opens ports as before, and fetches the engine meanwhile; what comes over one waits, in its order, until then. */
  holding(openPort: () => PanelPort): () => PanelPort;
};

/**
 * The engine that judges a log, fetched when there is a log to judge: a site that is not watched yet is asked about
 * without it. Without it no log is shown either, for half of it would be silent about a logout.
 */
export function createLateEngine(load: () => Promise<Diagnose>): LateEngine {
  let engine: Diagnose | null = null;
  let fetching: Promise<void> | null = null;
  const fetch = () => {
    fetching ??= load().then(
      (loaded) => {
        engine = loaded;
      },
      // The panel says that the log could not be judged, and shows its events.
      () => {},
    );
    return fetching;
  };
  return {
    diagnose(events, options) {
      if (engine === null) throw new Error('the engine is not there');
      return engine(events, options);
    },
    fetch,
    holding: (openPort) => () => {
      const port = openPort();
      void fetch();
      return {
        ...port,
        onMessage: (listener) =>
          port.onMessage((update) => {
            if (engine === null) void fetch().then(() => listener(update));
            else listener(update);
          }),
      };
    },
  };
}

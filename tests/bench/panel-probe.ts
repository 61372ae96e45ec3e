/** Put into the panel's page before its own scripts: says when the data was there, and counts what timers run. */
export type Probe = {
  /** By `performance.now()`; null: not yet. */
  dataAt: number | null;
  contentAt: number | null;
  /** How often a timer or a frame asked for by the panel has run. */
  wakes: number;
};

export type ProbedPage = { probe: Probe };

/** Self-contained: it is sent as text. */
export function installProbe(): void {
  const probe: Probe = { dataAt: null, contentAt: null, wakes: 0 };
  const scope = globalThis as unknown as ProbedPage & {
    chrome: {
      runtime: {
        connect(...args: unknown[]): { onMessage: { addListener(run: (m: unknown) => void): void } };
      };
    };
  };
  scope.probe = probe;
  const { runtime } = scope.chrome;
  const connect = runtime.connect.bind(runtime);
  // First in line, so that the panel has not begun to work on the last of the data.
  runtime.connect = (...args) => {
    const port = connect(...args);
    port.onMessage.addListener((update) => {
      if ((update as { caughtUp?: boolean }).caughtUp === true) probe.dataAt ??= performance.now();
    });
    return port;
  };
  const counted =
    <Run extends (...args: never[]) => unknown>(run: Run) =>
    (...args: Parameters<Run>) => {
      probe.wakes += 1;
      return run(...args);
    };
  const { setTimeout: after, setInterval: every, requestAnimationFrame: frame } = window;
  window.setTimeout = ((run: () => void, ...rest: number[]) =>
    after(counted(run), ...rest)) as typeof setTimeout;
  window.setInterval = ((run: () => void, ...rest: number[]) =>
    every(counted(run), ...rest)) as typeof setInterval;
  window.requestAnimationFrame = (run) => frame(counted(run));
  const look = () => {
    const isThere =
      document.querySelector('.verdict-title') !== null &&
      document.querySelector('.event-list [role=option]') !== null;
    if (!isThere) return;
    observer.disconnect();
    // After the frame in which it is painted.
    frame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        probe.contentAt = performance.now();
      };
      port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

import type { BeginReason, SensorContext } from '../sensors/browser/sensor.ts';

export type Begins = {
  onBegin: SensorContext['onBegin'];
  /** Tells everybody who listens that a site's log begins, or begins anew. */
  announce(site: string, what: BeginReason): void;
};

export function createBegins(): Begins {
  const listeners = new Set<Parameters<SensorContext['onBegin']>[0]>();
  return {
    onBegin(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce(site, what) {
      for (const listener of listeners) listener(site, what);
    },
  };
}

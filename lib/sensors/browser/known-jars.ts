import type { KnownCookie, KnownJar } from './cookie-jar.ts';
import type { SensorMemory } from './sensor.ts';

/** What is known of each site's cookies, kept where it outlives the background but not the browser. */
export type KnownJars = {
  of(site: string): Promise<KnownJar>;
  /** The jar, where it has been loaded already. */
  loaded(site: string): KnownJar | null;
  /** The log was emptied: what is known has to be told again. */
  untell(site: string): Promise<void>;
  /** Keeps a copy soon. A copy that the background's death prevents only means that cookies are told once more. */
  save(site: string): void;
};

/** Changes come in pairs and more: one copy for all of them. */
const SAVE_MS = 100;

const keyOf = (site: string) => `cookies ${site}`;

export function createKnownJars(memory: SensorMemory): KnownJars {
  const jars = new Map<string, KnownJar>();
  const saving = new Set<string>();
  const loads = new Map<string, Promise<KnownJar>>();

  async function load(site: string): Promise<KnownJar> {
    const stored = await memory.get(keyOf(site)).catch(() => null);
    const jar: KnownJar = new Map(Array.isArray(stored) ? (stored as [string, KnownCookie][]) : []);
    jars.set(site, jar);
    return jar;
  }

  function of(site: string): Promise<KnownJar> {
    let loading = loads.get(site);
    if (loading === undefined) {
      loading = load(site);
      loads.set(site, loading);
    }
    return loading;
  }

  return {
    of,
    loaded: (site) => jars.get(site) ?? null,
    async untell(site) {
      for (const known of (await of(site)).values()) known.told = false;
    },
    save(site) {
      if (saving.has(site)) return;
      saving.add(site);
      setTimeout(() => {
        saving.delete(site);
        void memory.set({ [keyOf(site)]: [...(jars.get(site) ?? [])] }).catch(() => {});
      }, SAVE_MS);
    },
  };
}

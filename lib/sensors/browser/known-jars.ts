import type { KnownCookie, KnownJar } from './cookie-jar.ts';
import type { SensorMemory } from './sensor.ts';

/**
 * What is known of each site's cookies, kept where it outlives the background; of cookies that end with the browser
 * also where it outlives that, so that their end can be told.
 */
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

export function createKnownJars(
  memory: SensorMemory,
  lasting: SensorMemory,
  isPrivateStore: (storeId: string) => boolean,
): KnownJars {
  const jars = new Map<string, KnownJar>();
  const saving = new Set<string>();
  const loads = new Map<string, Promise<KnownJar>>();

  async function load(site: string): Promise<KnownJar> {
    const stored = await memory.get(keyOf(site)).catch(() => null);
    const jar: KnownJar = new Map(
      Array.isArray(stored) ? (stored as [string, KnownCookie][]) : await beforeRestart(site),
    );
    jars.set(site, jar);
    return jar;
  }

  async function beforeRestart(site: string): Promise<[string, KnownCookie][]> {
    const kept = await lasting.get(keyOf(site)).catch(() => null);
    if (!Array.isArray(kept)) return [];
    return (kept as [string, KnownCookie][]).map(([key, cookie]) => [
      key,
      { ...cookie, told: false, restored: true },
    ]);
  }

  /** Only what the log holds: an emptied log leaves nothing behind here. */
  const endsWithBrowser = ([, { storeId, fields, told }]: [string, KnownCookie]) =>
    fields.session && told && !isPrivateStore(storeId);

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
        const known = [...(jars.get(site) ?? [])];
        void memory.set({ [keyOf(site)]: known }).catch(() => {});
        const kept = known.filter(endsWithBrowser);
        // An empty list would still name the site on disk, also after it was forgotten.
        void lasting.set({ [keyOf(site)]: kept.length > 0 ? kept : undefined }).catch(() => {});
      }, SAVE_MS);
    },
  };
}

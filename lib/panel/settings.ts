/** What a person may change about the panel: from when on a credential or an idle time is remarkable. All in ms. */
export type PanelSettings = {
  /** An access token (ID token, session) with less than this left expires soon. */
  accessSoonMs: number;
  /** The same for what lasts weeks: refresh and remember-me tokens. */
  refreshSoonMs: number;
  /** Up to this long without input somebody counts as active. */
  idleActiveMs: number;
  /** From there up to this the idle time is short … */
  idleShortMs: number;
  /** … from there up to this it is medium, beyond it long. */
  idleMediumMs: number;
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Nobody needs more than a year; and every sum with a time stays a time. */
const LONGEST_MS = 366 * DAY_MS;

/** The first tracker's: access under 5 minutes, refresh under a day; active 0–2, short 2–10, medium 10–20 minutes. */
export const DEFAULT_SETTINGS: PanelSettings = {
  accessSoonMs: 5 * MINUTE_MS,
  refreshSoonMs: DAY_MS,
  idleActiveMs: 2 * MINUTE_MS,
  idleShortMs: 10 * MINUTE_MS,
  idleMediumMs: 20 * MINUTE_MS,
};

/** Why settings cannot be used, by the first field that is wrong. */
export type SettingsProblem = { field: keyof PanelSettings; why: 'not-a-time' | 'not-ascending' };

/** The first thing wrong with settings, null where they can be used. */
export function problemOf(settings: PanelSettings): SettingsProblem | null {
  for (const field of Object.keys(DEFAULT_SETTINGS) as (keyof PanelSettings)[]) {
    if (!isDuration(settings[field])) return { field, why: 'not-a-time' };
  }
  if (settings.idleShortMs <= settings.idleActiveMs) return { field: 'idleShortMs', why: 'not-ascending' };
  if (settings.idleMediumMs <= settings.idleShortMs) return { field: 'idleMediumMs', why: 'not-ascending' };
  return null;
}

/**
 * Settings out of storage, which another version, another program or a person may have written: a value that is no
 * duration falls back to its default, and idle limits that do not ascend fall back all together. Never throws.
 */
export function settingsIn(stored: unknown): PanelSettings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const read = (name: keyof PanelSettings): number => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return isDuration(value) ? value : DEFAULT_SETTINGS[name];
  };
  const settings: PanelSettings = {
    accessSoonMs: read('accessSoonMs'),
    refreshSoonMs: read('refreshSoonMs'),
    idleActiveMs: read('idleActiveMs'),
    idleShortMs: read('idleShortMs'),
    idleMediumMs: read('idleMediumMs'),
  };
  if (problemOf(settings) === null) return settings;
  const { idleActiveMs, idleShortMs, idleMediumMs } = DEFAULT_SETTINGS;
  return { ...settings, idleActiveMs, idleShortMs, idleMediumMs };
}

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value <= LONGEST_MS;
}

import type { PanelSettings } from './settings.ts';

export type DurationUnit = 'minutes' | 'hours' | 'days';

export const UNIT_MS: Record<DurationUnit, number> = {
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};

export type SettingsField = keyof PanelSettings;

/** The settings as a form shows them: what is typed, and its unit. */
export type SettingsForm = Record<SettingsField, { typed: string; unit: DurationUnit }>;

/** Fields in which the unit may be chosen; the others are in minutes. */
export const REFRESH_UNITS: readonly DurationUnit[] = ['hours', 'days'];

/** A form that shows these settings. */
export function formOf(settings: PanelSettings): SettingsForm {
  const inUnit = (ms: number, unit: DurationUnit) => ({ typed: String(round(ms / UNIT_MS[unit])), unit });
  const { refreshSoonMs } = settings;
  return {
    accessSoonMs: inUnit(settings.accessSoonMs, 'minutes'),
    refreshSoonMs: inUnit(refreshSoonMs, refreshSoonMs % UNIT_MS.days === 0 ? 'days' : 'hours'),
    idleActiveMs: inUnit(settings.idleActiveMs, 'minutes'),
    idleShortMs: inUnit(settings.idleShortMs, 'minutes'),
    idleMediumMs: inUnit(settings.idleMediumMs, 'minutes'),
  };
}

/** What was typed, in ms; NaN where it is no number, which `problemOf` then names. */
export function settingsOf(form: SettingsForm): PanelSettings {
  const ms = (field: SettingsField) => {
    const { typed, unit } = form[field];
    return typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.')) * UNIT_MS[unit];
  };
  return {
    accessSoonMs: ms('accessSoonMs'),
    refreshSoonMs: ms('refreshSoonMs'),
    idleActiveMs: ms('idleActiveMs'),
    idleShortMs: ms('idleShortMs'),
    idleMediumMs: ms('idleMediumMs'),
  };
}

/** Two places suffice for a field: a hundredth of a minute. */
const round = (value: number): number => Math.round(value * 100) / 100;

import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, problemOf } from './settings.ts';
import { formOf, settingsOf } from './settings-form.ts';

const HOUR = 3_600_000;

describe('the form of the thresholds', () => {
  it('shows minutes and days, and gives back what it shows', () => {
    const form = formOf(DEFAULT_SETTINGS);
    expect(form.accessSoonMs).toEqual({ typed: '5', unit: 'minutes' });
    expect(form.refreshSoonMs).toEqual({ typed: '1', unit: 'days' });
    expect(settingsOf(form)).toEqual(DEFAULT_SETTINGS);
  });

  it('shows hours where days would not be whole', () => {
    const settings = { ...DEFAULT_SETTINGS, refreshSoonMs: 36 * HOUR };
    expect(formOf(settings).refreshSoonMs).toEqual({ typed: '36', unit: 'hours' });
    expect(settingsOf(formOf(settings))).toEqual(settings);
  });

  it('takes a comma for a point', () => {
    const form = { ...formOf(DEFAULT_SETTINGS), accessSoonMs: { typed: '2,5', unit: 'minutes' as const } };
    expect(settingsOf(form).accessSoonMs).toBe(150_000);
  });

  it.each(['', ' ', 'x', '5x', '-1', '0', '1e9', 'Infinity'])('gives “%s” away as no time', (typed) => {
    const form = { ...formOf(DEFAULT_SETTINGS), accessSoonMs: { typed, unit: 'minutes' as const } };
    expect(problemOf(settingsOf(form))).toEqual({ field: 'accessSoonMs', why: 'not-a-time' });
  });
});

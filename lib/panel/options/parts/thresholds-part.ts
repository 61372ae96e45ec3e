import { DEFAULT_SETTINGS, type PanelSettings, problemOf, settingsIn } from '../../settings.ts';
import { fieldsOf, fileProblem } from '../file-problem.ts';
import type { SettingsPart } from '../settings-part.ts';

const NAMES = Object.keys(DEFAULT_SETTINGS);

/** From when on a credential or an idle time is marked: the same store as the panel's own dialog. */
export const thresholdsPart: SettingsPart = {
  key: 'thresholds',
  read: async ({ settings }) => settingsIn(await settings.load()),
  check(value, where) {
    const read = fieldsOf(value, where, NAMES);
    if ('problem' in read) return read.problem;
    const missing = NAMES.find((name) => !Object.hasOwn(read.fields, name));
    if (missing !== undefined) return fileProblem('missing', `${where}.${missing}`);
    const wrong = problemOf(read.fields as PanelSettings);
    return wrong && fileProblem(wrong.why, `${where}.${wrong.field}`);
  },
  async apply(value, { settings }) {
    await settings.save(settingsIn(value));
    return {};
  },
};

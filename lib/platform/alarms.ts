import type { Alarms } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Platform } from './types.ts';

export const alarms: Platform['alarms'] = {
  set: (name, when) => browser.alarms.create(name, { when }),
  cancel: (name) => void browser.alarms.clear(name).catch(() => {}),
  listen(listener) {
    const rang = (alarm: Alarms.Alarm) => listener(alarm.name);
    browser.alarms.onAlarm.addListener(rang);
    return () => browser.alarms.onAlarm.removeListener(rang);
  },
};

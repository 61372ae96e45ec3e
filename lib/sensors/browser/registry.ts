import { cookies } from './cookies.ts';
import { idle } from './idle.ts';
import { navigation } from './navigation.ts';
import { requests } from './requests.ts';
import type { BrowserSensor } from './sensor.ts';
import { tabs } from './tabs.ts';

/** Everything that is observed through the browser. To add one: a file of this shape, and a name here. */
export const browserSensors: readonly BrowserSensor[] = [navigation, requests, cookies, tabs, idle];

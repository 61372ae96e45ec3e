import { access } from './access.ts';
import { alarms } from './alarms.ts';
import { family } from './browser.ts';
import { cookies } from './cookies.ts';
import { idle } from './idle.ts';
import { navigation } from './navigation.ts';
import { notifications } from './notifications.ts';
import { onPage } from './on-page.ts';
import { pages } from './rehearse.ts';
import { listenToRequests } from './requests.ts';
import { tabs } from './tabs.ts';
import type { Platform } from './types.ts';

/** The browser that we run in. */
export const platform: Platform = {
  family,
  requests: { listen: listenToRequests },
  cookies,
  navigation,
  notifications,
  onPage,
  pages,
  tabs,
  access,
  alarms,
  idle,
};

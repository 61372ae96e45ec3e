import type { DemoSettings } from '../server/settings.ts';

/** What the server writes into the page. Read once: changes arrive with the next load. */
export type AppConfig = {
  readonly idpUrl: string;
  readonly portalUrl: string;
  readonly widgetUrl: string;
  readonly idleSeconds: number;
  readonly idleWarningSeconds: number;
  readonly pollSeconds: number;
  readonly crossTab: DemoSettings['clientCrossTab'];
  readonly tracker: DemoSettings['clientTracker'];
  readonly checkSession: boolean;
  readonly silentSeconds: number;
  readonly rememberDays: number;
};

/** Written by this site's own server, hence taken at its word. */
export const config = JSON.parse(document.getElementById('app-config')?.textContent ?? '{}') as AppConfig;

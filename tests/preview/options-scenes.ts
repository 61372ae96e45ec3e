import { type Kept, storedSite } from '../../lib/panel/fixtures/stored-site.ts';
import { DEFAULT_SETTINGS } from '../../lib/panel/settings.ts';
import type { Press } from './press.ts';

export type OptionsScene = {
  kept: Kept;
  press?: readonly Press[];
  /** A file that is chosen at once. */
  file?: string;
  /** Selector of what is there when the scene stands. */
  shows: string;
};

const HOUR = 3_600_000;
const API = 'https://api.example.com';

const full = (now: number): Kept => ({
  sites: [
    {
      ...storedSite,
      eventCount: 128_400,
      bytes: 5_900_000,
      lastAt: now - 90_000,
      origins: [API, 'https://login.example-identity-provider.com'],
      blind: [API],
      badge: true,
      taught: [{ kind: 'page', path: '/hello', is: 'sign-in-page' }],
      reminders: [
        { credential: 'access', minutes: 5, notify: true, dueAt: now + HOUR, told: null, tooShort: false },
      ],
    },
    { ...storedSite, origin: 'http://localhost:3000', paused: true, lastAt: now - 30 * HOUR },
    {
      ...storedSite,
      origin: 'https://a-rather-long-name.of-a-site.example.org:8443',
      hasAccess: false,
      eventCount: 12,
      bytes: 900,
      lastAt: now - 300 * HOUR,
    },
    {
      ...storedSite,
      origin: 'https://shop.example.net',
      watched: false,
      eventCount: 0,
      bytes: 0,
      lastAt: null,
    },
  ],
  retention: { maxAgeDays: 60, maxEvents: 300_000 },
  mayNotify: true,
  access: 'denied',
});
const fileOf = (more: object) =>
  JSON.stringify({ format: 'logout-lens/settings', version: 1, thresholds: DEFAULT_SETTINGS, ...more });

/** States of the options page, by name. `nowMs` is the browser's time. */
export const optionsScenes: Record<string, (nowMs: number) => OptionsScene> = {
  options: (now) => ({ kept: full(now), shows: '#file' }),
  'options-empty': (now) => ({ kept: { ...full(now), sites: [], mayNotify: false }, shows: '#file' }),
  'options-forget': (now) => ({
    kept: full(now),
    press: ['Forget all sites'],
    shows: 'dialog[open]',
  }),
  'options-wrong': (now) => ({
    kept: full(now),
    press: [{ fill: 'Days', value: 'a week' }, 'Save'],
    file: fileOf({ retention: { maxAgeDays: 0, maxEvents: 5_000 } }),
    shows: '#file [role=alert]',
  }),
  'options-waiting': (now) => ({
    kept: full(now),
    file: fileOf({ sites: [{ origin: 'https://new.example', origins: [], badge: false, rules: [] }] }),
    shows: '.options-waiting',
  }),
  'options-taught': (now) => ({
    kept: full(now),
    press: ['Open the rules of https://app.example.com'],
    shows: 'dialog[open]',
  }),
  'options-gone': (now) => ({
    kept: {
      ...full(now),
      answer: () => {
        throw new Error('no background');
      },
    },
    shows: '[role=alert]',
  }),
};

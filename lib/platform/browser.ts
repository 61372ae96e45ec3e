import type { Browser } from 'webextension-polyfill';
import { browser as wxtBrowser } from 'wxt/browser';
import type { Family } from './types.ts';

/** The polyfill's `browser`, which `wxt/browser` is at run time (its types are Chrome's). */
export const browser = wxtBrowser as unknown as Browser;

/** Known from the build, so that the other family's code falls away. */
export const family: Family = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

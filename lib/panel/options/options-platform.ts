import type { PanelPlatform } from '../platform.ts';
import type { Shortcut } from './shortcut.ts';

/** All that the options page needs of the browser. */
export type OptionsPlatform = Pick<
  PanelPlatform,
  'request' | 'openPort' | 'requestAccess' | 'requestNotifications' | 'settings' | 'save'
> & {
  /** Hands access back. Permissions know no ports: whoever calls has seen to it that no other site needs the host. */
  dropAccess(origins: readonly string[]): Promise<void>;
  mayNotify(): Promise<boolean>;
  dropNotifications(): Promise<void>;
  /** Bytes that the browser counts for the whole extension, null where it does not say. */
  usedBytes(): Promise<number | null>;
  /** Opens the panel for a site in a tab. */
  openPanel(origin: string): void;
  /** Our keys as the browser has them; null in a browser that has no keys. */
  shortcuts(): Promise<readonly Shortcut[] | null>;
  /** Opens the browser's own page where they are changed: no extension may do that itself in every browser. */
  changeShortcuts(): Promise<void>;
  /** Somebody came back to the page, access was given or taken, or something that is kept has changed. @returns what ends it */
  onChange(listener: () => void): () => void;
};

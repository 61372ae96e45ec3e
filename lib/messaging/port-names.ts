/** Raised when a message changes its meaning; both ends refuse another version with a clear word. */
export const PROTOCOL_VERSION = 1;

export const RELAY_PORT = 'logout-lens/relay';
export const PANEL_PORT = 'logout-lens/panel';

/** Where reminders lie in the extension's own storage: the panel hears of it when one is due. */
export const REMINDERS_KEY = 'reminders';

/** Where the person's choice of a language lies in the extension's own storage: every page of ours follows it. */
export const LANGUAGE_KEY = 'language';

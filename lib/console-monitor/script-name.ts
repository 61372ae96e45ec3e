/** Under which the script in a page (entrypoints/console-monitor.ts) waits for orders, in the extension's own world. */
export const MONITOR_SCRIPT = 'logout-lens console-monitor';

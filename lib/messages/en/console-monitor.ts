/** Texts of the setting that prints in the console of a site’s pages. What it prints is a format, and not here. */
export const consoleMonitorWords = {
  'options.console-monitor.title': 'Console monitor',
  'options.console-monitor.does':
    'Prints in the console of a site’s pages how long its tokens still last, every 30 seconds and before they expire, and the reason of a logout. The lines are in English. Off until you switch it on.',
  'options.console-monitor.costs':
    'The page’s own scripts can read four figures in window.__tokenMonitor: whether each token has expired, and the minutes or hours left. They cannot read the lines. A small script runs in the site’s tabs.',
  'options.console-monitor.legend': 'Print in the console of',
} as const;

/** Texts of the popup’s button for the full state. */
export const popupStateWords = {
  'popup.state.log': 'Log full state to console',
  'popup.state.printed': 'Printed in this page’s console. Press F12 on the page to read it.',
  'popup.state.copied':
    'Copied to the clipboard. Nothing is printed in this page’s console, since its console monitor is off.',
  'popup.state.failed':
    'The state could neither be printed nor copied. Open the panel in a tab, and copy it there.',
  'popup.state.switch-on': 'Switch the console monitor on',
} as const;

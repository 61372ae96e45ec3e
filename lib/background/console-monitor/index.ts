export { type ConsoleCommandDeps, createConsoleCommands } from './console-commands.ts';
export { type ConsoleMonitors, startConsoleMonitors } from './console-monitors.ts';
export { endingMonitors } from './ending-monitors.ts';
export { loadMonitorSites } from './monitor-sites.ts';
export { loadToldLogouts } from './told-logouts.ts';
